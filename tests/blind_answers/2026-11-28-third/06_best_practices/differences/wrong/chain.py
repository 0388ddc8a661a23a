# each station waits for the one before
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    @delayed
    def add_one(means, station):
        return means + [mean(load(station))]

    @delayed
    def subtract(means):
        overall = mean(means)
        return [one - overall for one in means]

    means = delayed([])
    for station in stations:
        means = add_one(means, station)
    return subtract(means)
