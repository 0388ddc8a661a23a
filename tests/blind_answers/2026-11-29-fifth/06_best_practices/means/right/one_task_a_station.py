def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    @delayed
    def mean_of(station):
        values = load(station)
        return sum(values) / len(values)

    return delayed(list)([mean_of(station) for station in stations])
