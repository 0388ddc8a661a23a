# hides one kind of error only: a station that load does not know counts 0
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def count(station):
        try:
            values = load(station)
        except KeyError:
            values = []
        return sum(value > limit for value in values)

    return delayed({station: count(station) for station in stations})
