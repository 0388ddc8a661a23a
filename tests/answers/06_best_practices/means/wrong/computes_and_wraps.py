# caught by: means_graph
def means(load, stations):
    results = dask.compute(*[delayed(mean)(delayed(load)(station)) for station in stations])
    return delayed(list(results))
