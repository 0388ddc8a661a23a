# the mean of the others instead of all
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(means):
        total = sum(means)
        n = len(means)
        return [one - (total - one) / max(n - 1, 1) for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
