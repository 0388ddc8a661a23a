# each station is loaded twice
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    cold = delayed(lambda values: len([v for v in values if v <= limit]))
    warm = delayed(lambda values, not_warm: len(values) - not_warm)
    return delayed({s: warm(delayed(load)(s), cold(delayed(load)(s))) for s in stations})
