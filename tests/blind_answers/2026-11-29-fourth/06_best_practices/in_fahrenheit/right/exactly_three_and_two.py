def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    parts = []
    for station in stations:
        values = delayed(load)(station)
        fahrenheit = delayed(lambda some: tuple(convert(value) for value in some))(values)
        parts.append(delayed(list)(fahrenheit))
    everything = delayed(lambda *lists: lists)(*parts)
    return delayed(list)(everything)
