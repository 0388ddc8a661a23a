# persist reads while the graph is built
def means(load, stations):
    loads = dask.persist(*[delayed(load)(station) for station in stations])
    return delayed([delayed(mean)(values) for values in loads])
