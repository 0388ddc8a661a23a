# loads are kept in a global dictionary
all_loaded = {}


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    for station in stations:
        all_loaded.setdefault(station, delayed(load)(station))
    return delayed([[delayed(above)(all_loaded[s], limit) for s in stations] for limit in limits])
