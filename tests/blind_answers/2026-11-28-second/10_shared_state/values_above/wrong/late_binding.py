# all tasks see the last limit
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(s) for s in stations]
    results = []
    for limit in limits:

        def above(values):
            return [v for v in values if v > limit]

        results.append([delayed(above)(values) for values in loaded])
    return delayed(results)
