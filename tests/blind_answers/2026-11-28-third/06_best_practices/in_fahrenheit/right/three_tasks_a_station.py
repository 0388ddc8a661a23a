def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def count(values):
        return len(values)

    def convert_so_many(values, n):
        return [convert(values[i]) for i in range(n)]

    results = []
    for station in stations:
        values = delayed(load)(station)
        n = delayed(count)(values)
        results.append(delayed(convert_so_many)(values, n))
    return delayed(results)
