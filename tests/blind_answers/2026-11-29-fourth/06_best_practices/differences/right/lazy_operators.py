def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    lazy_means = []
    for station in stations:
        values = delayed(load)(station)
        lazy_means.append(delayed(mean)(values))
    overall = delayed(mean)(lazy_means)
    return delayed([one - overall for one in lazy_means])
