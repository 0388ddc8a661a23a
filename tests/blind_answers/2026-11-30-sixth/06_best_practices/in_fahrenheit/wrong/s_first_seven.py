# converts the first seven values of a station; if there are more, the rest is lost
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    def convert_week(values):
        return [convert(value) for value in values[:7]]

    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append(delayed(convert_week)(values))
    return delayed(results)
