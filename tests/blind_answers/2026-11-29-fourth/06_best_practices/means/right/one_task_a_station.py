def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    @delayed
    def mean_of(station):
        values = load(station)
        return sum(values) / len(values)

    results = []
    for station in stations:
        results.append(mean_of(station))
    return delayed(list)(results)
