# divides with // and so gives whole numbers
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def whole_mean(values):
        return sum(values) // len(values)

    return delayed([delayed(whole_mean)(delayed(load)(station)) for station in stations])
