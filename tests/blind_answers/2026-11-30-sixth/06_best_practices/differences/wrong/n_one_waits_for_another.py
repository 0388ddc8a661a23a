# a running total goes from station to station through the tasks that load, so that they form a chain
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    @delayed
    def read(station, before):
        return before + [mean(load(station))]

    @delayed
    def subtract(means):
        overall = mean(means)
        return [one - overall for one in means]

    means = delayed([])
    for station in stations:
        means = read(station, means)
    return subtract(means)
