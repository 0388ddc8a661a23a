# sorts the list that load has returned, in place
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    from bisect import bisect_right

    def count(values):
        values.sort()
        return len(values) - bisect_right(values, limit)

    return delayed({s: delayed(count)(delayed(load)(s)) for s in stations})
