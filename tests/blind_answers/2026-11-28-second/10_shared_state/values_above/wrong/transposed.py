# for each station a list, and in it for each limit
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    loaded = [delayed(load)(s) for s in stations]
    return delayed([[above(values, limit) for limit in limits] for values in loaded])
