from functools import partial


def convert_values(convert, values):
    new = []
    for value in values:
        new.append(convert(value))
    return new


def in_fahrenheit(load, convert, stations):
    step = delayed(partial(convert_values, convert))
    return delayed(lambda *lists: list(lists))(*[step(delayed(load)(name)) for name in stations])
