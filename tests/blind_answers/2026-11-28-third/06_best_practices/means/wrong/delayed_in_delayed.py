# lazy calls inside of a delayed function: gives a list of Delayed
@delayed
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    return [delayed(mean)(delayed(load)(station)) for station in stations]
