@delayed
def number_above(values, limit):
    """Return how many values are above the limit."""
    return len([value for value in values if value > limit])


@delayed
def put_together(names, counts):
    """Return a dictionary from each name to its count."""
    return dict(zip(names, counts, strict=True))


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    lazy_load = delayed(load)
    counts = []
    for station in stations:
        counts.append(number_above(lazy_load(station), limit))
    return put_together(list(stations), counts)
