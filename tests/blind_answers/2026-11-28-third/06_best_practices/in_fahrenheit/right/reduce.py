def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    from functools import reduce

    def all_values(values):
        return reduce(lambda found, value: [*found, convert(value)], values, [])

    return delayed([delayed(all_values)(delayed(load)(station)) for station in stations])
