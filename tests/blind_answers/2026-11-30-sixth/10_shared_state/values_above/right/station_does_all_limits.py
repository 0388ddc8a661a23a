def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def read_and_split(station):
        values = load(station)
        return [[value for value in values if value > limit] for limit in limits]

    limits = tuple(limits)
    by_station = [delayed(read_and_split)(station) for station in stations]
    return delayed([[lists[n] for lists in by_station] for n in range(len(limits))])
