# one flat list of all values instead of a list for each station
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def flatten(weeks):
        return [convert(value) for week in weeks for value in week]

    return delayed(flatten)([delayed(load)(station) for station in stations])
