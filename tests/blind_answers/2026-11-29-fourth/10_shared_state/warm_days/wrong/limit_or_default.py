# a limit of 0 counts as none and becomes 20
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    limit = limit or 20

    def count(values):
        return sum(value > limit for value in values)

    return delayed({s: delayed(count)(delayed(load)(s)) for s in stations})
