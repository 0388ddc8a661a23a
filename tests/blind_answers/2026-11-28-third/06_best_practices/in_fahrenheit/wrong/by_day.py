# rows and columns exchanged: a list for each day
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_all(values):
        return [convert(value) for value in values]

    def by_day(rows):
        return [list(day) for day in zip(*rows)]

    return delayed(by_day)([delayed(convert_all)(delayed(load)(station)) for station in stations])
