# loads in tens: the second ten waits for the first
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    load_after = delayed(lambda station, before: load(station))
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    loaded, before = [], None
    for i in range(0, len(stations), 10):
        some = [load_after(s, before) for s in stations[i : i + 10]]
        before = delayed(len)(some)
        loaded += some
    return delayed([[above(values, limit) for values in loaded] for limit in limits])
