from functools import partial


def above(limit, values):
    return len(list(filter(lambda value: value > limit, values)))


def warm_days(load, stations, limit):
    count = delayed(partial(above, limit))
    return delayed(dict)({station: count(delayed(load)(station)) for station in stations})
