# one list for all calls, of which each returns a copy: values of other stations are in it
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit, found=[]):
        found.extend(value for value in values if value > limit)
        return list(found)

    loaded = [delayed(load)(s) for s in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
