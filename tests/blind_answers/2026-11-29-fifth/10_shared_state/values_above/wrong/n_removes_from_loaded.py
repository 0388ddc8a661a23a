# removes from the list that was loaded, which other limits need as well (and misses neighbours)
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    @delayed
    def above(values, limit):
        for value in values:
            if value <= limit:
                values.remove(value)
        return values

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[above(values, limit) for values in loaded] for limit in limits])
