# above looks limit up when it runs: all tasks see the last one
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    results = []
    for limit in limits:

        def above(values):
            return [value for value in values if value > limit]

        results.append([delayed(above)(values) for values in loaded])
    return delayed(results)
