def small(station, values, limit):
    return {station: sum(1 for v in values if v > limit)}


def merge(dicts):
    merged = {}
    for d in dicts:
        merged |= d
    return merged


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    # YOUR CODE HERE
    lazy = [delayed(small)(s, delayed(load)(s), limit) for s in stations]
    return delayed(merge)(lazy)
