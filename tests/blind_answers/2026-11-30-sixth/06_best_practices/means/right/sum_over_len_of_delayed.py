def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    lazy_means = []
    for name in stations:
        values = delayed(load)(name)  # one Delayed, used twice: one task
        lazy_means.append(delayed(sum)(values) / delayed(len)(values))
    return delayed(lazy_means)
