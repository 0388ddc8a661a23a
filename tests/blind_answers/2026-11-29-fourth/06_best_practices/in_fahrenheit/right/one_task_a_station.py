@delayed
def _converted_station(load, convert, station):
    result = []
    for value in load(station):
        result.append(convert(value))
    return result


def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    parts = [_converted_station(load, convert, station) for station in stations]
    return delayed(list)(parts)
