# a mutable default keeps stations of earlier calls
def warm_days(load, stations, limit, found={}):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        return sum(value > limit for value in values)

    for station in stations:
        found[station] = delayed(count)(delayed(load)(station), limit)
    return delayed(found)
