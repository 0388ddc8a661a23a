# a dictionary by station
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = {station: delayed(mean)(delayed(load)(station)) for station in stations}
    overall = delayed(mean)(list(means.values()))
    return delayed({station: one - overall for station, one in means.items()})
