# takes the mean of all values and not that of the means
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    loads = [delayed(load)(station) for station in stations]

    def subtract(tables):
        values = [value for table in tables for value in table]
        return [mean(table) - mean(values) for table in tables]

    return delayed(subtract)(loads)
