def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    loaded = [delayed(load)(station) for station in stations]
    return delayed(lambda lists: [[convert(v) for v in values] for values in lists])(loaded)
