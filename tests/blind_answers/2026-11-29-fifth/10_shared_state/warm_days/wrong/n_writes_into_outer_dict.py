# tasks write into a dictionary outside, which stays empty if they run in other processes
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    result = {}

    def count(station):
        result[station] = sum(value > limit for value in load(station))

    return delayed(lambda done: result)([delayed(count)(station) for station in stations])
