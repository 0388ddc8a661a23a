# puts the converted values into the list that load has returned: a load that keeps its lists finds them changed
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_in_place(values):
        for n, value in enumerate(values):
            values[n] = convert(value)
        return values

    return delayed([delayed(convert_in_place)(delayed(load)(station)) for station in stations])
