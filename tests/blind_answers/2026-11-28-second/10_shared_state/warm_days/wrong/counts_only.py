# a Delayed of the list of numbers, without stations
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda values: sum(v > limit for v in values))
    return delayed([count(delayed(load)(s)) for s in stations])
