def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    names = list(stations)
    warm = delayed(lambda values, above: sum([1 if v > above else 0 for v in values]))
    numbers = [warm(delayed(load)(name), above=limit) for name in names]
    return delayed(lambda *found: {name: n for name, n in zip(names, found, strict=True)})(*numbers)
