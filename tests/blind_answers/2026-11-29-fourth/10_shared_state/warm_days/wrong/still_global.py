# tasks write into a dictionary outside: empty with processes
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    found_here = {}

    def count(station):
        found_here[station] = sum(value > limit for value in load(station))

    def collect(done):
        return found_here

    return delayed(collect)([delayed(count)(station) for station in stations])
