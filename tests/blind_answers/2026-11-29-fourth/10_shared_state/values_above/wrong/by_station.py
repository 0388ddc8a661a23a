# for each station a list of limits: the wrong way round
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limits):
        return [[value for value in values if value > limit] for limit in limits]

    return delayed([delayed(above)(delayed(load)(station), limits) for station in stations])
