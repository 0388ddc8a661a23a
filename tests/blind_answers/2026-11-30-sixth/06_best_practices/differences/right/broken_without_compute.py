def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    station_means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = mean(station_means)  # sum and / of Delayed: a chain of small tasks
    return delayed(list)([one - overall for one in station_means])
