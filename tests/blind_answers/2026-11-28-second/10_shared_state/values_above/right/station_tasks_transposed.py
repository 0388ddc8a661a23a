def _of_station(load, station, limits):
    values = load(station)
    return [[value for value in values if value > limit] for limit in limits]


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    columns = [delayed(_of_station)(load, station, limits) for station in stations]
    turn = delayed(lambda columns: [[column[i] for column in columns] for i in range(len(limits))])
    return turn(columns)
