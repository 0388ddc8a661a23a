# a value that convert refuses with a TypeError becomes None: the error is hidden
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    def convert_all(values):
        converted = []
        for value in values:
            try:
                converted.append(convert(value))
            except TypeError:
                converted.append(None)  # nothing was measured
        return converted

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
