# empties the list that load has returned, which others may share
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values):
        number = 0
        while values:
            number += values.pop() > limit
        return number

    return delayed({s: delayed(count)(delayed(load)(s)) for s in stations})
