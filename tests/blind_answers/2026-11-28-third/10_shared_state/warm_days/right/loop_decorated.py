@delayed
def warm(values, limit):
    """Return how many values are above the limit."""
    number = 0
    for value in values:
        if value > limit:
            number += 1
    return number


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    counts = {}
    for station in stations:
        values = delayed(load)(station)
        counts[station] = warm(values, limit)
    return delayed(counts)
