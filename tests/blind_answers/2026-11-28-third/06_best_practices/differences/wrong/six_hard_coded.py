# divides by six
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(sum)(means) / 6
    return delayed([one - overall for one in means])
