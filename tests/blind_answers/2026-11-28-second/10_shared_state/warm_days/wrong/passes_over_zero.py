# a value of 0 is never counted, also where the limit is negative
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda values: sum(1 for v in values if v and v > limit))
    return delayed({s: count(delayed(load)(s)) for s in stations})
