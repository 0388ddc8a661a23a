# partials of one function
from functools import partial


def above(limit, values):
    result = []
    for value in values:
        if value > limit:
            result.append(value)
    return result


def values_above(load, stations, limits):
    loaded = list(map(delayed(load), stations))
    return delayed([list(map(delayed(partial(above, limit)), loaded)) for limit in limits])
