# tasks read the limit from a global name when they run
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    global limit_now
    limit_now = limit

    def count(values):
        return sum(value > limit_now for value in values)

    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
