# values come sorted, not in their order
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return sorted(value for value in values if value > limit)

    loaded = [delayed(load)(s) for s in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
