def _number_above(values, limit):
    return int(np.count_nonzero(np.asarray(values) > limit))


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    result = {}
    for station in stations:
        result[station] = delayed(_number_above)(delayed(load)(station), limit)
    return delayed(result, pure=False)
