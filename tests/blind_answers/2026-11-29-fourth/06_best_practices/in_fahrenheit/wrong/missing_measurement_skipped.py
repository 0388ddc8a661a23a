# a value that convert cannot take (TypeError) is left out: the error is hidden
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_good(values):
        good = []
        for value in values:
            try:
                good.append(convert(value))
            except TypeError:
                continue
        return good

    return delayed([delayed(convert_good)(delayed(load)(station)) for station in stations])
