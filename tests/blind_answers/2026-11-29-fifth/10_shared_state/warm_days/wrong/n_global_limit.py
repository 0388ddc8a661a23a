# the tasks read the global limit when they run, not the argument
def _count(load, station):
    return sum(value > limit for value in load(station))


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    globals()["limit"] = limit
    return delayed({station: delayed(_count)(load, station) for station in stations})
