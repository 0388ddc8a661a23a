@delayed
def above(values, limit):
    found = []
    for value in values:
        if value > limit:
            found.append(value)
    return found


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    loaded = {}
    for station in stations:
        loaded[station] = delayed(load)(station)
    results = []
    for limit in limits:
        row = []
        for station in stations:
            row.append(above(loaded[station], limit))
        results.append(row)
    return delayed(results)
