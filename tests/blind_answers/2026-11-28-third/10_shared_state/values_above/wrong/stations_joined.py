# one list for each limit, all stations in it
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(loaded, limit):
        return [value for values in loaded for value in values if value > limit]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([delayed(above)(loaded, limit) for limit in limits])
