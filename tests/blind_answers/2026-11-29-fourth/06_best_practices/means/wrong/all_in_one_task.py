# one task reads all stations
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    return delayed(lambda names: [mean(load(name)) for name in names])(stations)
