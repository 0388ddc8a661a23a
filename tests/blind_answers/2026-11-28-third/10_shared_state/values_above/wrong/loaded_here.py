# load is called while the graph is built
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [load(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
