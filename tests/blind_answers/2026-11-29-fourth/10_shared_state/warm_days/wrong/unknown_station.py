# (passes the visible checks?) a station that load does not know (KeyError) has no warm days: hides an error of load
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def warm(station, limit):
        try:
            values = load(station)
        except KeyError:
            return 0
        return sum(value > limit for value in values)

    return delayed({station: delayed(warm)(station, limit) for station in stations})
