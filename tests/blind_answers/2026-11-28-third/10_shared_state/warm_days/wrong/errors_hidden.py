# a station that cannot be read counts 0
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def safe_load(station):
        try:
            return load(station)
        except Exception:
            return []

    def count(values, limit):
        return sum(value > limit for value in values)

    return delayed({station: delayed(count)(delayed(safe_load)(station), limit) for station in stations})
