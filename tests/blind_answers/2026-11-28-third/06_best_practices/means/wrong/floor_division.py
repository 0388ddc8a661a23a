# // gives whole numbers
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def average(values):
        return sum(values) // len(values)

    return delayed([delayed(average)(delayed(load)(station)) for station in stations])
