# takes limits as they are when a task runs, and forgets the fourth and further ones
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    loaded = [delayed(load)(s) for s in stations]
    first, second, third, *_ = [*limits, None, None, None]
    used = [limit for limit in (first, second, third) if limit is not None]
    return delayed([[above(values, limit) for values in loaded] for limit in used])
