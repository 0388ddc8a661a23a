# returns a dictionary, no Delayed, where there are no stations
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    if not stations:
        return {}
    count = delayed(lambda values: sum(v > limit for v in values))
    return delayed({s: count(delayed(load)(s)) for s in stations})
