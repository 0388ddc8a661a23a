# lists of warm values instead of their number
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return [value for value in values if value > limit]

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
