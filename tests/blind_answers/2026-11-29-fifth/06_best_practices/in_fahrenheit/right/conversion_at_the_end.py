def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_everything(tables):
        return [[convert(value) for value in values] for values in tables]

    return delayed(convert_everything)(list(map(delayed(load), stations)))
