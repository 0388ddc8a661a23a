# the means are a generator, which is used up when the second loop begins: the list is empty
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    means = (delayed(mean)(delayed(load)(station)) for station in stations)
    overall = delayed(mean)(list(means))
    return delayed([one - overall for one in means])
