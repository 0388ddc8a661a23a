# load is called for each limit and each station
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    return delayed(
        [[delayed(above)(delayed(load)(station), limit) for station in stations] for limit in limits]
    )
