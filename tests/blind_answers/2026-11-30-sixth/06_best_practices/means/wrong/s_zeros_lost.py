# values that are 0 are taken for missing and left out of the mean
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    def mean_of(values):
        there = [value for value in values if value]
        return sum(there) / len(there) if there else 0.0

    return delayed([delayed(mean_of)(delayed(load)(station)) for station in stations])
