def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_list(values):
        if len(values) == 0:
            return []
        return [convert(values[0])] + convert_list(values[1:])

    return delayed(list)([delayed(convert_list)(delayed(load)(station)) for station in stations])
