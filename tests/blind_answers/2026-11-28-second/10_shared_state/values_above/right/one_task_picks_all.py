def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    @delayed
    def pick(tables):
        return [[[v for v in values if v > limit] for values in tables] for limit in limits]

    return pick([delayed(load)(station) for station in stations])
