# converts equal values only once, by a dictionary
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_all(values):
        known = {value: convert(value) for value in values}
        return [known[value] for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
