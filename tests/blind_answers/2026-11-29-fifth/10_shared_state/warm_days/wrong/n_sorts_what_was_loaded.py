# sorts the list that load returned, in place; others may have it, too
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    from bisect import bisect_right

    def count(values, limit):
        values.sort()
        return len(values) - bisect_right(values, limit)

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
