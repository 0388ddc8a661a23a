def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = {}
    for station in stations:
        loaded[station] = delayed(load)(station)
    answer = []
    for limit in limits:
        pick = delayed(lambda values, limit=limit: [v for v in values if v > limit])
        answer.append([pick(loaded[s]) for s in loaded])
    return delayed(answer)
