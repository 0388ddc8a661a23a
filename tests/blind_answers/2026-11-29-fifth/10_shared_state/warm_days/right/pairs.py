def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def pair(station, values, limit):
        n = 0
        for value in values:
            if value > limit:
                n += 1
        return station, n

    return delayed(dict)([pair(s, delayed(load)(s), limit) for s in stations])
