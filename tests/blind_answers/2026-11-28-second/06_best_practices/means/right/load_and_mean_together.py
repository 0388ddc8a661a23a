def means(load, stations):
    """One task for each station, which reads and takes the mean."""

    @delayed
    def mean_of(station):
        return mean(load(station))

    @delayed
    def together(*values):
        return list(values)

    return together(*map(mean_of, stations))
