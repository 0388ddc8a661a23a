# one task does everything
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def everything(load, stations, limits):
        loaded = [load(station) for station in stations]
        return [[[v for v in values if v > limit] for values in loaded] for limit in limits]

    return delayed(everything)(load, stations, limits)
