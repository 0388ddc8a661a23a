# remembers converted values, so convert is called once for equal values
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    def convert_all(values):
        known = {}
        for value in values:
            if value not in known:
                known[value] = convert(value)
        return [known[value] for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
