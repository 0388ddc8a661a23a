# equal values count once
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda values: len({v for v in values if v > limit}))
    return delayed({s: count(delayed(load)(s)) for s in stations})
