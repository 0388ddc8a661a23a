# stations are read in waves of five: the sixth waits until the first five are read
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def mean_then(station, wave):
        values = load(station)
        return sum(values) / len(values)

    lazy, wave = [], None
    for start in range(0, len(stations), 5):
        these = [delayed(mean_then)(station, wave) for station in stations[start : start + 5]]
        lazy += these
        wave = delayed(len)(these)

    def subtract(means):
        return [one - sum(means) / len(means) for one in means]

    return delayed(subtract)(lazy)
