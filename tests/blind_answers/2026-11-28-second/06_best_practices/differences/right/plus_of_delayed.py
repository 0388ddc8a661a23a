def differences(load, stations):
    """mean itself works on a list of Delayed: additions and a division become tasks."""
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = mean(means)
    return delayed(list)([one - overall for one in means])
