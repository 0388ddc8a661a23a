def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    read = delayed(load, pure=True)

    @delayed
    def above(limit, values):
        return list(value for value in values if limit < value)

    return delayed([delayed([above(limit, read(s)) for s in stations]) for limit in limits])
