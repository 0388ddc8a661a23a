# stations without such values are left out
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    @delayed
    def pick(tables, limit):
        lists = [[v for v in values if v > limit] for values in tables]
        return [one for one in lists if one]

    loaded = [delayed(load)(s) for s in stations]
    return delayed([pick(loaded, limit) for limit in limits])
