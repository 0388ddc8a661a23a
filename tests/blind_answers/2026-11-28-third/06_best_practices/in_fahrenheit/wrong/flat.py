# one flat list of all values
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_all(lists_of_values):
        return [convert(value) for values in lists_of_values for value in values]

    return delayed(convert_all)([delayed(load)(station) for station in stations])
