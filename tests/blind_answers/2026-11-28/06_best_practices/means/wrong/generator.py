# wrong: Dask does not look into a generator
def means(load, stations):
    return delayed(list)(delayed(mean)(delayed(load)(station)) for station in stations)
