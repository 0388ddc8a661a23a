def _count_above(load, station, limit):
    return len([value for value in load(station) if value > limit])


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    numbers_found = {}
    for station in stations:
        numbers_found[station] = delayed(_count_above)(load, station, limit)
    return delayed(dict)(numbers_found)
