# a station that cannot be read counts 0: hides an error of load
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(load, station, limit):
        try:
            values = load(station)
        except OSError:
            values = []
        return sum(value > limit for value in values)

    return delayed({station: delayed(count)(load, station, limit) for station in stations})
