# reads in pairs: the second pair waits for the first
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    load_after = delayed(lambda station, before: load(station))
    count = delayed(lambda values: sum(v > limit for v in values))
    before, numbers = None, {}
    for i in range(0, len(stations), 2):
        loaded = [load_after(s, before) for s in stations[i : i + 2]]
        numbers |= {s: count(v) for s, v in zip(stations[i : i + 2], loaded)}
        before = delayed(len)(loaded)
    return delayed(numbers)
