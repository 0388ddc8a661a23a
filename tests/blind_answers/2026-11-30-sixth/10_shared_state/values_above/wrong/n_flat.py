# one flat list of lists, not one list for each limit
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([delayed(above)(values, limit) for limit in limits for values in loaded])
