# tasks write into a dictionary of the function, which stays empty in other processes
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    found = {}

    def count(station, values):
        found[station] = sum(value > limit for value in values)

    def give(done):
        return found

    return delayed(give)([delayed(count)(station, delayed(load)(station)) for station in stations])
