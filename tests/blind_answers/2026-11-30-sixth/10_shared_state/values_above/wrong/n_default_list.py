# found is a default and holds what earlier tasks found
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit, found=[]):
        for value in values:
            if value > limit:
                found.append(value)
        return found

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
