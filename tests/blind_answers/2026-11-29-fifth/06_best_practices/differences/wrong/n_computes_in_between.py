# dask.compute in the function: everything is read while the graph is built
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    means = dask.compute(*[delayed(mean)(delayed(load)(station)) for station in stations])
    overall = mean(means)
    return delayed([one - overall for one in means])
