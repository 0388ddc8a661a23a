from functools import reduce


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def with_one(so_far, station, values):
        return so_far | {station: [v > limit for v in values].count(True)}

    add = delayed(with_one)
    return reduce(lambda so_far, s: add(so_far, s, delayed(load)(s)), stations, delayed(dict)())
