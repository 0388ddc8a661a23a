# subtracts the sum
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    total = delayed(sum)(means)
    return delayed([one - total for one in means])
