# with six or more stations two of them are read in one task
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    step = 1 if len(stations) < 6 else 2

    @delayed
    def mean_of_some(names):
        return [mean(load(name)) for name in names]

    @delayed
    def finish(parts):
        means = [one for part in parts for one in part]
        middle = mean(means)
        return [one - middle for one in means]

    return finish([mean_of_some(stations[n : n + step]) for n in range(0, len(stations), step)])
