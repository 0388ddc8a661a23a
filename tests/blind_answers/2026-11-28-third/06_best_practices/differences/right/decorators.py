def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    @delayed
    def station_mean(name):
        return mean(load(name))

    @delayed
    def subtract(means):
        m = sum(means) / len(means)
        result = []
        for x in means:
            result.append(x - m)
        return result

    return subtract([station_mean(name) for name in stations])
