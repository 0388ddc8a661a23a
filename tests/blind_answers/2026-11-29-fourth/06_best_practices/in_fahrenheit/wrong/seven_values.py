# converts the first seven values, and a station may have any number
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_week(values):
        return [convert(value) for value in values[:7]]

    return delayed([delayed(convert_week)(delayed(load)(station)) for station in stations])
