# reads in tens: the second ten waits for the first
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count_after = delayed(lambda station, before: sum(v > limit for v in load(station)))
    before, numbers = None, {}
    for i in range(0, len(stations), 10):
        some = {s: count_after(s, before) for s in stations[i : i + 10]}
        numbers |= some
        before = delayed(len)(list(some.values()))
    return delayed(numbers)
