# loads are kept in a global dictionary by station
loaded = {}


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return sum(value > limit for value in values)

    for station in stations:
        if station not in loaded:
            loaded[station] = delayed(load)(station)
    return delayed({station: delayed(count)(loaded[station], limit) for station in stations})
