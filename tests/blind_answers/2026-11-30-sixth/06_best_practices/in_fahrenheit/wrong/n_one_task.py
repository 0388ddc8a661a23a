# one task loads and converts all stations
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    return delayed(lambda: [[convert(value) for value in load(station)] for station in stations])()
