# a station is read twice, once to count its values
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def convert_all(values, n):
        return [convert(values[i]) for i in range(n)]

    results = []
    for station in stations:
        n = delayed(len)(delayed(load)(station))
        results.append(delayed(convert_all)(delayed(load)(station), n))
    return delayed(results)
