# tasks leave their means in a dictionary outside, which the last task reads: lost in other processes
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    found = {}

    def read_one(station):
        found[station] = mean(load(station))

    def in_order(_done):
        return [found[station] for station in stations]

    return delayed(in_order)([delayed(read_one)(station) for station in stations])
