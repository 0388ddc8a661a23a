# equal means count once in the overall mean
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(means):
        different = set(means)
        overall = sum(different) / len(different)
        return [one - overall for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
