def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above_in_all(loaded, limit):
        return [list(filter(lambda value: value > limit, values)) for values in loaded]

    loaded = list(map(delayed(load), stations))
    return delayed([delayed(above_in_all)(loaded, limit) for limit in limits])
