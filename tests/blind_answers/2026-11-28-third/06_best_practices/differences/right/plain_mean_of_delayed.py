def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = []
    for station in stations:
        station_mean = delayed(mean)(delayed(load)(station))
        means.append(station_mean)
    overall = mean(means)
    return delayed([one - overall for one in means])
