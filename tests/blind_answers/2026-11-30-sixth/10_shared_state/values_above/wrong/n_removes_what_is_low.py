# removes values from the loaded list, so a lower limit that comes later misses them
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        for value in list(values):
            if not value > limit:
                values.remove(value)
        return list(values)

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
