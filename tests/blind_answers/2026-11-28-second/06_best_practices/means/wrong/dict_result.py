# a dictionary, not a list
def means(load, stations):
    return delayed({station: delayed(mean)(delayed(load)(station)) for station in stations})
