# loads while the graph is built
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    loaded = [load(s) for s in stations]
    return delayed([[above(values, limit) for values in loaded] for limit in limits])
