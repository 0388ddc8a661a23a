# in alphabetical order, not that of stations
def means(load, stations):
    return delayed([delayed(mean)(delayed(load)(station)) for station in sorted(stations)])
