# delayed(list) of a generator: Dask does not look into it
def means(load, stations):
    return delayed(list)(delayed(mean)(delayed(load)(station)) for station in stations)
