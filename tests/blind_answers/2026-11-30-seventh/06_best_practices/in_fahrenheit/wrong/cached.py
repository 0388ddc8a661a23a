# equal values once
from functools import cache


def in_fahrenheit(load, convert, stations):
    def converted(values):
        known = cache(convert)
        return [known(v) for v in values]

    return delayed([delayed(converted)(delayed(load)(s)) for s in stations])
