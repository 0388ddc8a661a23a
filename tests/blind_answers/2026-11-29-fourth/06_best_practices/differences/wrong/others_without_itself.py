# compares each station with the mean of the others, not of all
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(means):
        result = []
        for n, one in enumerate(means):
            others = means[:n] + means[n + 1 :]
            result.append(one - mean(others) if others else 0)
        return result

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
