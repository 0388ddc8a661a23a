# a single station is read while the graph is built
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    if len(stations) == 1:
        return delayed([mean(load(stations[0]))])
    return delayed([delayed(mean)(delayed(load)(station)) for station in stations])
