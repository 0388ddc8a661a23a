# load is called twice for each station
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return sum(value > limit for value in values)

    def length(values):
        return len(values)

    def both(number, days):
        return min(number, days)

    return delayed(
        {
            s: delayed(both)(delayed(count)(delayed(load)(s), limit), delayed(length)(delayed(load)(s)))
            for s in stations
        }
    )
