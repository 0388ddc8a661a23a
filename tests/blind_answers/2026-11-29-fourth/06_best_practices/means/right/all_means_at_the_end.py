def _mean_of_each(weeks):
    return [mean(values) for values in weeks]


def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    weeks = list(map(delayed(load), stations))
    return delayed(_mean_of_each)(weeks)
