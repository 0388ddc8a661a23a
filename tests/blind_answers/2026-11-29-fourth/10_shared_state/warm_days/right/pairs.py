def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    pairs = []
    for station in stations:
        values = delayed(load)(station)
        warm = delayed(lambda values, limit: len([v for v in values if v > limit]))(values, limit)
        pairs.append((station, warm))
    return delayed(dict)(pairs)
