# keeps the lists in a dictionary by limit: equal limits are only once in the result
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(load)(station) for station in stations]
    by_limit = {}
    for limit in limits:
        by_limit[limit] = [delayed(above)(values, limit) for values in loaded]
    return delayed(list(by_limit.values()))
