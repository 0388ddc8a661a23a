def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return len(list(filter(lambda value: value > limit, values)))

    pairs = []
    for station in stations:
        pairs.append((station, delayed(count)(delayed(load)(station), limit)))
    return delayed(dict)(pairs)
