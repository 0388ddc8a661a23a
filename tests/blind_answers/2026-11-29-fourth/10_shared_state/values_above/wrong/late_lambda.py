# the lambda still looks limit up when it runs
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    rows = []
    for limit in limits:
        above = lambda values: [value for value in values if value > limit]
        rows.append([delayed(above)(values) for values in loaded])
    return delayed(rows)
