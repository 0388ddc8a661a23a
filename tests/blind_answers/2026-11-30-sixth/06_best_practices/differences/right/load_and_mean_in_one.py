import operator


def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    @delayed
    def read_mean(station):
        values = load(station)
        return sum(values) / len(values)

    minus = delayed(operator.sub)
    lazy = {station: read_mean(station) for station in stations}
    overall = delayed(lambda all_means: sum(all_means.values()) / len(all_means))(lazy)
    return delayed([minus(lazy[station], overall) for station in stations])
