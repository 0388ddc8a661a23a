# caught by: means_value
def means(load, stations):
    return delayed([delayed(mean)(delayed(load)(station)) for station in sorted(stations)])
