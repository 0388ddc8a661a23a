# one mean of all values, not a list
def means(load, stations):
    return delayed(mean)([delayed(mean)(delayed(load)(station)) for station in stations])
