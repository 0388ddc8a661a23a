# caught by: means_value
def means(load, stations):
    return delayed([delayed(sum)(delayed(load)(station)) for station in stations])
