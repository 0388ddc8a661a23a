# the task sorts the list that load returned
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        values.sort(reverse=True)
        for n, value in enumerate(values):
            if value <= limit:
                return n
        return len(values)

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
