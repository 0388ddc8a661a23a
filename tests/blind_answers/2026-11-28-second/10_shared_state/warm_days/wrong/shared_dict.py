# tasks write into a dictionary outside: empty with processes
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    found = {}

    def count(station):
        found[station] = sum(value > limit for value in load(station))

    def give(_):
        return dict(found)

    return delayed(give)([delayed(count)(station) for station in stations])
