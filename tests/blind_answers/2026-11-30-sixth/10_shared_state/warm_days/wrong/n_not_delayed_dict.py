# returns a plain dictionary of Delayed values
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        return sum(value > limit for value in values)

    return {station: delayed(count)(delayed(load)(station), limit) for station in stations}
