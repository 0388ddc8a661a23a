# gives how far each mean is from the mean of all, without the sign
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    def subtract(means):
        overall = mean(means)
        return [abs(one - overall) for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(s)) for s in stations])
