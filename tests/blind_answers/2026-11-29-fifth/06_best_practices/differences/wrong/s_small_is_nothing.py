# differences below a millionth become 0
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(means):
        overall = mean(means)
        return [0.0 if abs(one - overall) < 1e-6 else one - overall for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
