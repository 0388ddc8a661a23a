# the mutable default is still there
def _pick(values, limit, found=[]):
    for value in values:
        if value > limit:
            found.append(value)
    return found


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(_pick)(values, limit) for values in loaded] for limit in limits])
