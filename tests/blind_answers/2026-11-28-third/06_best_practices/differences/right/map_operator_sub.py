def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    from functools import partial
    from operator import add, sub
    from functools import reduce

    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = reduce(delayed(add), means) / len(stations)
    return delayed(list(map(lambda one: delayed(sub)(one, overall), means)))
