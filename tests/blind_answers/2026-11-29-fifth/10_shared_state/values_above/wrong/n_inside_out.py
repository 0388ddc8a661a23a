# for each station a list of limits, in place of for each limit a list of stations
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append([delayed(above)(values, limit) for limit in limits])
    return delayed(results)
