def all_means(tables):
    """Return the mean of each of some lists."""
    return [mean(values) for values in tables]


def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    lazy_load = delayed(load)
    tables = [lazy_load(station) for station in stations]
    return delayed(all_means)(tables)
