def select(loaded, limits):
    """Return the nested lists."""
    return [[[value for value in values if value > limit] for values in loaded] for limit in limits]


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    return delayed(select)([delayed(load)(s) for s in stations], limits)
