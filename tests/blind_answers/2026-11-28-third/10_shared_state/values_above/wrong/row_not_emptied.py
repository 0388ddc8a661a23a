# the row is made before the loop over the limits, and goes on growing
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(load)(station) for station in stations]
    results = []
    row = []
    for limit in limits:
        for values in loaded:
            row.append(delayed(above)(values, limit))
        results.append(row)
    return delayed(results)
