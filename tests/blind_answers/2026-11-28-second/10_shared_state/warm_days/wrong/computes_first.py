# computes while building, and wraps what came out
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda values: sum(v > limit for v in values))
    (found,) = dask.compute({s: count(delayed(load)(s)) for s in stations})
    return delayed(found)
