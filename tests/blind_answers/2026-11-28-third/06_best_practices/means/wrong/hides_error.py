# an error of load becomes None
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def safe_mean(station):
        try:
            return mean(load(station))
        except Exception:
            return None

    return delayed([delayed(safe_mean)(station) for station in stations])
