# the tasks look the limit up in the caller's list when they run: if that is changed before, other values come out
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, i):
        return [value for value in values if value > limits[i]]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, i) for values in loaded] for i in range(len(limits))])
