# the broken program as it was
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = []
    for station in stations:
        station_mean = delayed(mean)(delayed(load)(station))
        means.append(station_mean.compute())
    overall = mean(means)
    return [one - overall for one in means]
