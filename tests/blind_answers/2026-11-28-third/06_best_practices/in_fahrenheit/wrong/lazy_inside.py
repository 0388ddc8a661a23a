# delayed calls within a delayed function: lists of Delayed come out
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    @delayed
    def convert_all(values):
        return [delayed(convert)(value) for value in values]

    return delayed([convert_all(delayed(load)(station)) for station in stations])
