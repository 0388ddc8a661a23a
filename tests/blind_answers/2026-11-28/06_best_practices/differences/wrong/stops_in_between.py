# wrong: computes the means while building
def differences(load, stations):
    means = dask.compute(*[delayed(mean)(delayed(load)(station)) for station in stations])
    overall = mean(means)
    return delayed([one - overall for one in means])
