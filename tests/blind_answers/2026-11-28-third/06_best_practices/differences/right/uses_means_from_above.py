def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(values):
        overall = mean(values)
        return [value - overall for value in values]

    return delayed(subtract)(delayed([delayed(mean)(delayed(load)(station)) for station in stations]))
