# keeps the tasks that load in a global dictionary: later calls with another load get the old values
_loaded = {}


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    for s in stations:
        if s not in _loaded:
            _loaded[s] = delayed(load)(s)
    count = delayed(lambda values: sum(v > limit for v in values))
    return delayed({s: count(_loaded[s]) for s in stations})
