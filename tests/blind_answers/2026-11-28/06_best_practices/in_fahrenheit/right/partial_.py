from functools import partial


def convert_list(convert, values):
    return [*map(convert, values)]


def in_fahrenheit(load, convert, stations):
    convert_values = delayed(partial(convert_list, convert))
    lazies = list(stations)
    for i, station in enumerate(stations):
        lazies[i] = convert_values(delayed(load)(station))
    return delayed(lambda *lists: list(lists))(*lazies)
