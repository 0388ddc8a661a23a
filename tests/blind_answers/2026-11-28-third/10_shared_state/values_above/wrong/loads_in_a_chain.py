# each load waits for the one before
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    def load_next(station, before):
        return load(station)

    loaded, before = [], None
    for station in stations:
        before = delayed(load_next)(station, before)
        loaded.append(before)
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
