# load runs while the graph is built; only mean is delayed
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    return delayed([delayed(mean)(load(station)) for station in stations])
