# load is called once for each limit and station
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    results = []
    for limit in limits:
        results.append([delayed(above)(delayed(load)(station), limit) for station in stations])
    return delayed(results)
