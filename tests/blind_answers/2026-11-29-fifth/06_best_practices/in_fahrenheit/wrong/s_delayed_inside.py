# the tasks make a task for each value and compute them inside: few in the graph, a thousand when it runs
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    @delayed
    def one_station(station):
        values = load(station)
        lazy = [delayed(convert)(value) for value in values]
        return list(dask.compute(*lazy, scheduler="synchronous"))

    return delayed([one_station(station) for station in stations])
