# tasks read the limit from a global name
def count(values):
    return sum(value > LIMIT for value in values)


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    global LIMIT
    LIMIT = limit
    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
