# computes the means at once, which is quick, but still while the graph is built
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    found = dask.compute(*[delayed(mean)(delayed(load)(station)) for station in stations])
    overall = mean(found)
    return delayed(lambda: [one - overall for one in found])()
