# the means are persisted: read while the graph is built
def differences(load, stations):
    means = list(dask.persist(*[delayed(mean)(delayed(load)(station)) for station in stations]))
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
