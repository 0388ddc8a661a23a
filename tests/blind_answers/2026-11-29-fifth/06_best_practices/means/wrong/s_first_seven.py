# only the first seven values of a station count
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    def mean_of_week(values):
        days = values[:7]
        return sum(days) / len(days)

    return delayed([delayed(mean_of_week)(delayed(load)(station)) for station in stations])
