# each station is loaded when the one before has been
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    load_next = delayed(lambda station, before: load(station))
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    loaded, before = [], None
    for s in stations:
        before = load_next(s, before)
        loaded.append(before)
    return delayed([[above(values, limit) for values in loaded] for limit in limits])
