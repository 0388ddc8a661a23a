from functools import partial
from operator import lt


def how_many(condition, values):
    """Return for how many values the condition holds."""
    return sum(map(condition, values))


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    tasks = dict.fromkeys(stations)
    for station in tasks:
        tasks[station] = delayed(how_many)(partial(lt, limit), delayed(load)(station))
    return delayed(tasks)
