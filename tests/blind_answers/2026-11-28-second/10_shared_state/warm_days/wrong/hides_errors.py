# a station that cannot be read counts 0, its error is hidden
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def count(station):
        try:
            return sum(value > limit for value in load(station))
        except Exception:
            return 0

    return delayed({station: count(station) for station in stations})
