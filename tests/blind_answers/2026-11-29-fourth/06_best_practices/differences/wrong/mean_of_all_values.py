# takes the mean of all values, which is another number when stations have different numbers of values
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(weeks):
        everything = [value for values in weeks for value in values]
        return [mean(values) - mean(everything) for values in weeks]

    return delayed(subtract)([delayed(load)(station) for station in stations])
