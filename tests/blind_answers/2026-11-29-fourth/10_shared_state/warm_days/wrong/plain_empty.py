# of no stations it returns an empty dictionary that is no Delayed
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    if not stations:
        return {}
    def count(values, limit):
        return sum(value > limit for value in values)
    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
