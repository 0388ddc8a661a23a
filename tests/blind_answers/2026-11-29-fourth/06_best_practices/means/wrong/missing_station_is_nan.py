# an error of load is hidden: the station's mean is nan
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def safe_mean(station):
        try:
            return mean(load(station))
        except Exception:
            return float("nan")

    return delayed([delayed(safe_mean)(station) for station in stations])
