from functools import partial


def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    converted = []
    for station in stations:
        values = delayed(load)(station)
        as_tuple = delayed(partial(_convert_tuple, convert))(values)
        converted.append(delayed(list)(as_tuple))  # three tasks a station
    return delayed(list)(converted)


def _convert_tuple(convert, values):
    return tuple(convert(value) for value in values)
