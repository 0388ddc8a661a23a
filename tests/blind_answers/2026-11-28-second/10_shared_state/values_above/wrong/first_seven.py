# looks at the first seven values only, a week
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    above = delayed(lambda values, limit: [v for v in values[:7] if v > limit])
    loaded = [delayed(load)(s) for s in stations]
    return delayed([[above(values, limit) for values in loaded] for limit in limits])
