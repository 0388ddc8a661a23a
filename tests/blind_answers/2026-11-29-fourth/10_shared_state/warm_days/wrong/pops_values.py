# takes the values out of the list that load returned
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        number = 0
        while values:
            if values.pop() > limit:
                number += 1
        return number

    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
