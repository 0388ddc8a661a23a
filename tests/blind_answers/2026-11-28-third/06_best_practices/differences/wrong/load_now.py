# load is called at once
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = [delayed(mean)(load(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
