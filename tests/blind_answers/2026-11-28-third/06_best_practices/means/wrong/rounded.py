# rounds the means to one place
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def rounded_mean(values):
        return round(mean(values), 1)

    return delayed([delayed(rounded_mean)(delayed(load)(station)) for station in stations])
