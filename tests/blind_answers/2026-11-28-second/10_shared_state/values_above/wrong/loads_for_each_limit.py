# load is called again for each limit
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    return delayed([[above(delayed(load)(s), limit) for s in stations] for limit in limits])
