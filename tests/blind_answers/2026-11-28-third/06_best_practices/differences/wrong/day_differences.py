# differences within each station, from its own mean
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(values):
        own = mean(values)
        return [value - own for value in values]

    return delayed([delayed(subtract)(delayed(load)(station)) for station in stations])
