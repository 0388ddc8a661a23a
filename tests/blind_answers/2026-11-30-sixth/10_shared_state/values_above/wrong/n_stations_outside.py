# a list for each station, in it one for each limit: the other way round
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    result = []
    for station in stations:
        values = delayed(load)(station)
        result.append([delayed(above)(values, limit) for limit in limits])
    return delayed(result)
