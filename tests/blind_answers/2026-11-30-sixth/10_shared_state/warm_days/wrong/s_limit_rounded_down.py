# compares with the limit rounded down, which is right only where values are whole numbers
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    whole_limit = int(limit // 1)

    def count(values):
        return sum(value > whole_limit for value in values)

    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
