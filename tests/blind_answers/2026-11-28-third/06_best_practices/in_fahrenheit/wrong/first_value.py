# converts only the first value of each station
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_first(values):
        return [convert(values[0])]

    return delayed([delayed(convert_first)(delayed(load)(station)) for station in stations])
