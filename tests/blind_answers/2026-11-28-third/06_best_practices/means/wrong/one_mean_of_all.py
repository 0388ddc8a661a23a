# one mean of all stations' values
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def overall(lists_of_values):
        return mean([value for values in lists_of_values for value in values])

    return delayed(overall)([delayed(load)(station) for station in stations])
