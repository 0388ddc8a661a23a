def means(load, stations):
    return delayed(tuple)(tuple(delayed(mean)(delayed(load)(station)) for station in stations))
