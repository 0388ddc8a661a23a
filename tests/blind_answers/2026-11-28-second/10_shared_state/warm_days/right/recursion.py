def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def count(values):
        return sum(map(limit.__lt__, values)) if isinstance(limit, float) else sum(limit < v for v in values)

    def pairs(rest):
        return [] if not rest else [[rest[0], count(delayed(load)(rest[0]))], *pairs(rest[1:])]

    return delayed(dict)(pairs(list(stations)))
