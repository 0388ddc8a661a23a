from functools import partial
from operator import lt


def keep(condition, values):
    """Return the list of the values for which the condition holds."""
    return list(filter(condition, values))


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    weeks = list(map(delayed(load), stations))
    rows = []
    for limit in limits:
        rows.append([delayed(keep)(partial(lt, limit), week) for week in weeks])
    return delayed(rows)
