# a partial of map's kind
from functools import partial


def convert_each(convert, values):
    return list(map(convert, values))


def in_fahrenheit(load, convert, stations):
    work = delayed(partial(convert_each, convert))
    return delayed([work(delayed(load)(s)) for s in stations])
