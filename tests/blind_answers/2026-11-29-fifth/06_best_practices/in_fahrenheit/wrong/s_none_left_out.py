# values that are None are left out and not given to convert
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_all(values):
        return [convert(value) for value in values if value is not None]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
