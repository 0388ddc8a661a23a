def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    from functools import partial

    def greater(limit, values):
        return list(filter(lambda value: value > limit, values))

    temperatures = dict(zip(stations, map(delayed(load), stations)))
    rows = []
    for limit in limits:
        select = delayed(partial(greater, limit))
        rows.append(delayed(list)([select(temperatures[station]) for station in stations]))
    return delayed(rows)
