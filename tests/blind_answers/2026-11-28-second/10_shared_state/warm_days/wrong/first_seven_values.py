# counts in the first seven values only, a week
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda values: sum(v > limit for v in values[:7]))
    return delayed({s: count(delayed(load)(s)) for s in stations})
