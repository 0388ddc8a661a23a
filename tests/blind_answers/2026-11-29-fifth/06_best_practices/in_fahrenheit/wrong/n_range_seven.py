# takes seven values, however many there are
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_week(values):
        return [convert(values[day]) for day in range(7)]

    return delayed([delayed(convert_week)(delayed(load)(station)) for station in stations])
