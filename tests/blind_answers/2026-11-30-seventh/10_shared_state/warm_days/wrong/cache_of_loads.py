# keeps what was loaded for the next call
from functools import lru_cache


@lru_cache(maxsize=None)
def loaded_once(load, station):
    return delayed(load)(station)


@lru_cache(maxsize=None)
def counted_once(station, limit, lazy):
    return delayed(lambda values: sum(v > limit for v in values))(lazy)


counts_of_before = {}


def warm_days(load, stations, limit):
    for s in stations:
        counts_of_before[s] = counted_once(s, limit, loaded_once(load, s))
    return delayed(dict)(counts_of_before)
