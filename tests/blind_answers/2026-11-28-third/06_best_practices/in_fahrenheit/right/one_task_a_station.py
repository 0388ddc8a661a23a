def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def one_station(station):
        result = []
        for value in load(station):
            result.append(convert(value))
        return result

    return delayed([delayed(one_station)(station) for station in stations])
