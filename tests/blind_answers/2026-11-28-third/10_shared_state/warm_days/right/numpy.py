def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return int(np.count_nonzero(np.array(values) > limit))

    lazy_load = delayed(load)
    lazy_count = delayed(count)
    return delayed({s: lazy_count(lazy_load(s), limit) for s in stations})
