# a station whose load raises OSError is left out, so the error is hidden and the list is shorter
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def read_mean(station):
        try:
            return mean(load(station))
        except OSError:
            return None

    def subtract(means):
        there = [one for one in means if one is not None]
        return [one - mean(there) for one in there]

    return delayed(subtract)([delayed(read_mean)(station) for station in stations])
