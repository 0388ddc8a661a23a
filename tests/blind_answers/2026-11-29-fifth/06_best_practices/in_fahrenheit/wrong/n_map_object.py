# the tasks return map objects and not lists
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_all(values):
        return map(convert, values)

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
