def count_station(load, station, limit):
    """Read one station and return (station, how many of its values are above limit)."""
    warm = 0
    for value in load(station):
        if value > limit:
            warm += 1
    return station, warm


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    pairs = [delayed(count_station)(load, station, limit) for station in stations]
    return delayed(dict)(pairs)
