# fails where a station has no values (max of nothing)
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values):
        if max(values) <= limit:
            return 0
        return sum(v > limit for v in values)

    return delayed({s: delayed(count)(delayed(load)(s)) for s in stations})
