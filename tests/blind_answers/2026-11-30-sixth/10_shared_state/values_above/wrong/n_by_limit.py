# a dictionary by limit in between loses the second of two equal limits
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(load)(station) for station in stations]
    by_limit = {limit: [delayed(above)(values, limit) for values in loaded] for limit in limits}
    return delayed(list(by_limit.values()))
