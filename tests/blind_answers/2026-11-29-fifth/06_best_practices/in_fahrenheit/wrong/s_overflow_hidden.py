# an OverflowError of convert becomes infinity
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def careful(value):
        try:
            return convert(value)
        except OverflowError:
            return float("inf")

    @delayed
    def convert_all(values):
        return [careful(value) for value in values]

    return delayed([convert_all(delayed(load)(station)) for station in stations])
