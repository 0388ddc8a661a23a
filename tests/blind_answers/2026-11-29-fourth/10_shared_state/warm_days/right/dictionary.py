def count(values, limit):
    """Return how many values are above the limit."""
    return sum(value > limit for value in values)


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    lazy_load, lazy_count = delayed(load), delayed(count)
    return delayed({station: lazy_count(lazy_load(station), limit) for station in stations})
