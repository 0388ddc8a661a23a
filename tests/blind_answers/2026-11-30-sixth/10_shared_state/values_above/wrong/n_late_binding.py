# the function looks up the loop's variable when it runs: the last limit for all
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    results = []
    for limit in limits:
        above = lambda values: [value for value in values if value > limit]
        results.append([delayed(above)(values) for values in loaded])
    return delayed(results)
