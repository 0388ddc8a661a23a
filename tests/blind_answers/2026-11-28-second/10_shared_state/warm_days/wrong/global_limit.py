# tasks look the limit up in a global name, which the next call changes
def _count_above(values):
    return sum(value > the_limit for value in values)


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    global the_limit
    the_limit = limit
    return delayed({station: delayed(_count_above)(delayed(load)(station)) for station in stations})
