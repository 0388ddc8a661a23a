# caught by: means_graph
def means(load, stations):
    results = [delayed(mean)(delayed(load)(station)) for station in stations]
    return dask.compute(results)[0]
