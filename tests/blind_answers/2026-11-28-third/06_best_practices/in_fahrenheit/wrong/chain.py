# each station waits for the one before
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    @delayed
    def next_station(results, station):
        return results + [[convert(value) for value in load(station)]]

    results = delayed([])
    for station in stations:
        results = next_station(results, station)
    return results
