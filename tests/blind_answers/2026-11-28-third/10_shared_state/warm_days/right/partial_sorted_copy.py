from bisect import bisect_right
from functools import partial


def above(values, limit):
    ordered = sorted(values)
    return len(ordered) - bisect_right(ordered, limit)


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(partial(above, limit=limit))
    result = dict(zip(stations, map(count, map(delayed(load), stations))))
    print(result)
    return delayed(result)
