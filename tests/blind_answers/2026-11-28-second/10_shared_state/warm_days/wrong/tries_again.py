# calls load a second time if it fails
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def count(station):
        try:
            values = load(station)
        except Exception:
            values = load(station)
        return sum(value > limit for value in values)

    return delayed({s: count(s) for s in stations})
