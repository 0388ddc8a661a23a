def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(s) for s in stations]
    rows = [[None] * len(stations) for _ in limits]
    above = delayed(lambda i, values: [v for v in values if v > limits[i]])
    for j, values in enumerate(loaded):
        for i in range(len(limits)):
            rows[i][j] = above(i, values)
    return delayed(rows)
