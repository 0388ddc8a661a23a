def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    values = map(delayed(load), stations)
    return delayed(list(map(delayed(mean), values)))
