# one task loads all stations
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    @delayed
    def everything():
        tables = [load(s) for s in stations]
        return [[[v for v in values if v > limit] for values in tables] for limit in limits]

    return everything()
