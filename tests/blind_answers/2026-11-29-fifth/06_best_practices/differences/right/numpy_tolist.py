def station_mean(load, station):
    """Return the mean of what load gives for a station."""
    return mean(load(station))


def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def relative(means):
        means = np.array(means, dtype=float)
        return (means - means.mean()).tolist()

    return delayed(relative)([delayed(station_mean)(load, station) for station in stations])
