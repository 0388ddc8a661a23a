# the limit bound by partial
from functools import partial
from operator import lt


def warm_days(load, stations, limit):
    def count(is_warm, values):
        return sum(map(is_warm, values))

    result = {}
    for station in stations:
        result[station] = delayed(count)(partial(lt, limit), delayed(load)(station))
    return delayed(dict)(result)
