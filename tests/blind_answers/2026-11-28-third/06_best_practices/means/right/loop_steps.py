def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    lazy_means = []
    for station in stations:
        values = delayed(load)(station)
        lazy_mean = delayed(mean)(values)
        lazy_means.append(lazy_mean)
    return delayed(lazy_means)
