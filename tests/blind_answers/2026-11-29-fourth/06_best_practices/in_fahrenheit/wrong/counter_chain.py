# hands a counter from load to load, so that they wait for one another
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def load_next(station, done):
        return load(station)

    results, values = [], None
    for station in stations:
        values = delayed(load_next)(station, values)
        results.append(delayed(lambda vs: [convert(v) for v in vs])(values))
    return delayed(results)
