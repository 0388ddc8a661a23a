# returns one list of all values, and none for each station
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    def convert_all(values):
        return [convert(value) for value in values]

    parts = [delayed(convert_all)(delayed(load)(station)) for station in stations]
    return delayed(sum)(parts, [])
