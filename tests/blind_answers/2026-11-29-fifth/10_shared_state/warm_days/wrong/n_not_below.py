# counts values equal to the limit, too
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values):
        return len([v for v in values if v >= limit])

    return delayed({s: delayed(count)(delayed(load)(s)) for s in stations})
