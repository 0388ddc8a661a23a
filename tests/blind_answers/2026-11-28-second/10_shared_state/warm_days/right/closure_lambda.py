def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    loaded = list(map(delayed(load), stations))
    above = delayed(lambda values: len(list(filter(lambda v: v > limit, values))))
    return delayed(lambda numbers: dict(zip(stations, numbers)))([above(values) for values in loaded])
