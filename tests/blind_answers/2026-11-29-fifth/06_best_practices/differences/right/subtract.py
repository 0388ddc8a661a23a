def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(means):
        overall = mean(means)
        return [one - overall for one in means]

    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    return delayed(subtract)(means)
