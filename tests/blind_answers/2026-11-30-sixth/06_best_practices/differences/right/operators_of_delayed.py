def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    means = []
    for station in stations:
        means.append(delayed(mean)(delayed(load)(station)))
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
