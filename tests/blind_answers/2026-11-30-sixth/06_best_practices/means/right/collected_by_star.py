import statistics


def _collect(*numbers):
    return [*numbers]


def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    loads = map(delayed(load), stations)
    averages = map(delayed(statistics.fmean), loads)
    return delayed(_collect)(*averages)
