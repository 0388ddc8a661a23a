# the difference from the first station
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    return delayed([one - means[0] for one in means])
