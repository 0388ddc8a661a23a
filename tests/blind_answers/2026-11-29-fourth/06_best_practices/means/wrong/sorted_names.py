# sorts the caller's list, so order and argument are changed
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    stations.sort()
    return delayed([delayed(mean)(delayed(load)(station)) for station in stations])
