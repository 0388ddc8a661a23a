@delayed
def in_a_list(*values):
    """Return the values in a list."""
    return list(values)


def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    loaded = (delayed(load)(station) for station in stations)
    return in_a_list(*(delayed(sum)(values) / delayed(len)(values) for values in loaded))
