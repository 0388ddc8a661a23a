# (passes the visible checks?) turns the list that load returned round, and back afterwards: other tasks see it turned meanwhile
def _above(values, limit):
    values.reverse()
    found = [value for value in values if value > limit]
    values.reverse()
    return found[::-1]


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(_above)(values, limit) for values in loaded] for limit in limits])
