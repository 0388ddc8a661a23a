@delayed
def _how_many(values, limit):
    return int(np.count_nonzero([value > limit for value in values]))


@delayed
def _put_together(names, counts):
    return dict(zip(names, counts, strict=True))


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    lazy_load = delayed(load)
    counts = [_how_many(lazy_load(name), limit) for name in stations]
    return _put_together(tuple(stations), counts)
