# computes: returns a list of numbers
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    lazy = delayed([delayed(mean)(delayed(load)(station)) for station in stations])
    return lazy.compute()
