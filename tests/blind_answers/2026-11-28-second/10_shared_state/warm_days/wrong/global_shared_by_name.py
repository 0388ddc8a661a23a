# counts in a global Counter inside the task, and returns what stands there: adds up over repeated computes
from collections import Counter

_warm = Counter()


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def count(station):
        for value in load(station):
            _warm[station, limit] += value > limit
        return _warm[station, limit]

    return delayed({s: count(s) for s in stations})
