# leaves out stations without a warm day
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda values: sum(v > limit for v in values))
    clean = delayed(lambda numbers: {s: n for s, n in numbers.items() if n})
    return clean({s: count(delayed(load)(s)) for s in stations})
