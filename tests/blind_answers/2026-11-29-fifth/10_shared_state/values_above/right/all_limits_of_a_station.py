def _all_limits(load, station, limits):
    values = load(station)
    return [[value for value in values if value > limit] for limit in limits]


def _turn(by_station, number):
    return [[lists[i] for lists in by_station] for i in range(number)]


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    limits = tuple(limits)
    by_station = [delayed(_all_limits)(load, station, limits) for station in stations]
    return delayed(_turn)(by_station, len(limits))
