# returns a plain empty list where there are no limits
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    loaded = [delayed(load)(s) for s in stations]
    return delayed([[above(v, limit) for v in loaded] for limit in limits]) if limits else []
