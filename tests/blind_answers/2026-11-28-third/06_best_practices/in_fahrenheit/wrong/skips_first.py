# begins with the second value
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_all(values):
        result = []
        for i in range(1, len(values)):
            result.append(convert(values[i]))
        return result

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
