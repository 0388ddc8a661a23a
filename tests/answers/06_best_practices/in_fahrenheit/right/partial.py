from functools import partial


def all_of(convert, values):
    return [convert(value) for value in values]


def in_fahrenheit(load, convert, stations):
    return delayed([delayed(partial(all_of, convert))(delayed(load)(s)) for s in stations])
