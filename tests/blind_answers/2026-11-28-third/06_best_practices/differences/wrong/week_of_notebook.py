# the overall mean of the notebook's stations
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    overall = mean([mean(values) for values in week.values()])
    return delayed([delayed(mean)(delayed(load)(station)) - overall for station in stations])
