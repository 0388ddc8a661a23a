# one task loads all stations
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    @delayed
    def load_all(stations):
        return [load(station) for station in stations]

    @delayed
    def above(loaded, limit):
        return [[v for v in values if v > limit] for values in loaded]

    loaded = load_all(stations)
    return delayed([above(loaded, limit) for limit in limits])
