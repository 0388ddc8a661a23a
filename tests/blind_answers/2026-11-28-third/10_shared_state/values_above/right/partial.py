from functools import partial


def above(limit, values):
    return [v for v in values if limit < v]


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    tasks = [list(map(delayed(partial(above, limit)), loaded)) for limit in limits]
    print(len(loaded), "loads")
    return delayed(list)(tasks)
