# empties the list that load returned while it counts
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        number = 0
        while values:
            if values.pop() > limit:
                number += 1
        return number

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
