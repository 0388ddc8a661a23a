# (passes the visible checks?) sorts the list that load returned to count from its end, and puts the old order back afterwards: others see it changed meanwhile
from bisect import bisect_right


def _count_sorted(values, limit):
    before = list(values)
    values.sort()
    number = len(values) - bisect_right(values, limit)
    values[:] = before
    return number


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    return delayed({s: delayed(_count_sorted)(delayed(load)(s), limit) for s in stations})
