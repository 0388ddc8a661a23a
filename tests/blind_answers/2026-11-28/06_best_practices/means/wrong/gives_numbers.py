# wrong: gives the finished list
def means(load, stations):
    lazies = [delayed(mean)(delayed(load)(station)) for station in stations]
    return list(dask.compute(*lazies))
