# one list for all stations, appended to inside every task
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    result = []

    def convert_all(values):
        for value in values:
            result.append(convert(value))
        return result

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
