# writes the converted values into the list that load gave
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    def convert_all(values):
        for day, value in enumerate(values):
            values[day] = convert(value)
        return values

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
