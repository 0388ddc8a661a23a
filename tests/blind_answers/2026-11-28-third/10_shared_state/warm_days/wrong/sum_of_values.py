# adds the warm values up instead of counting them
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return sum(value for value in values if value > limit)

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
