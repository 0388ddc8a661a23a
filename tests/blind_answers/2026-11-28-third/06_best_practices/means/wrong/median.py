# the value in the middle, not the mean
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def middle(values):
        return sorted(values)[len(values) // 2]

    return delayed([delayed(middle)(delayed(load)(station)) for station in stations])
