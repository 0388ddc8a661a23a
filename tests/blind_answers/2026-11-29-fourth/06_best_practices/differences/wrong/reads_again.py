# reads every station a second time for the mean of all
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    overall = delayed(mean)([delayed(mean)(delayed(load)(station)) for station in stations])
    return delayed([delayed(mean)(delayed(load)(station)) - overall for station in stations])
