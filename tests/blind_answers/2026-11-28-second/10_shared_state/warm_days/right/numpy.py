from functools import partial


def _above(limit, values):
    return int((np.asarray(values) > limit).sum())


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(partial(_above, limit), name="count")
    numbers = [count(delayed(load, pure=False)(s)) for s in stations]
    return delayed(dict)(list(map(list, zip(stations, numbers))))
