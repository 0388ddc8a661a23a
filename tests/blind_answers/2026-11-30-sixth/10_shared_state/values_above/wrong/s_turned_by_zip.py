# the lists of the stations are turned by zip(*...): without stations the limits are lost, too
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def splits(values):
        return [[value for value in values if value > limit] for limit in limits]

    def turned(by_station):
        return [list(row) for row in zip(*by_station)]

    return delayed(turned)([delayed(splits)(delayed(load)(station)) for station in stations])
