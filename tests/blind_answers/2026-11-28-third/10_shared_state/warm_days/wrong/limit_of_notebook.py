# 20, as in the example
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values):
        return sum(value > 20 for value in values)

    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
