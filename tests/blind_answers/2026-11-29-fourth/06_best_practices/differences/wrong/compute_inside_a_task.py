# one task builds the graph and computes it inside: load is not in the graph
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    @delayed
    def all_of_it(names):
        found = dask.compute(*[delayed(mean)(delayed(load)(name)) for name in names])
        return [one - mean(found) for one in found]

    return all_of_it(stations)
