# computes the means together while the graph is built, and wraps the numbers
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    lazy = [delayed(mean)(delayed(load)(station)) for station in stations]
    means = dask.compute(*lazy)
    overall = mean(means)
    return delayed([one - overall for one in means])
