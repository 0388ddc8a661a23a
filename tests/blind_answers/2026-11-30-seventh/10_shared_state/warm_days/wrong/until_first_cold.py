# counts warm days up to the first cold one
from itertools import takewhile


def warm_days(load, stations, limit):
    def count(values, limit):
        return len(list(takewhile(lambda v: v > limit, values)))

    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
