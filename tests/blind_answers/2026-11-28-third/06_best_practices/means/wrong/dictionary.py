# a dictionary by station, not a list
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    return delayed({station: delayed(mean)(delayed(load)(station)) for station in stations})
