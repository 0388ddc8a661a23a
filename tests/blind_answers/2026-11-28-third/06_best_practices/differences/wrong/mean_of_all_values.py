# the mean of all values instead of the mean of the means
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(weeks):
        everything = [value for values in weeks for value in values]
        overall = mean(everything)
        return [mean(values) - overall for values in weeks]

    return delayed(subtract)([delayed(load)(station) for station in stations])
