# calls load again where it gave no values
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda station: sum(v > limit for v in (load(station) or load(station))))
    return delayed({s: count(s) for s in stations})
