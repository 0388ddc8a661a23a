# wrong: order of stations is changed
def means(load, stations):
    return delayed([delayed(mean)(delayed(load)(station)) for station in sorted(stations)])
