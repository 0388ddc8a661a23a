# the lowest limit is needed first: fails for no limits
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    lowest = min(limits)
    loaded = [delayed(above)(delayed(load)(station), lowest) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
