from functools import partial


def _count(limit, values):
    return len(list(filter(lambda value: value > limit, values)))


def warm_days(load, stations, limit):
    count = delayed(partial(_count, limit))
    counts = {}
    for station in stations:
        counts[station] = count(delayed(load)(station))
    return delayed(dict)(counts)
