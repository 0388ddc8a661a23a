# the task that makes the dictionary reads the caller's list of stations when it runs: if that has changed since, so does the result
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        return sum(value > limit for value in values)

    def label(counts):
        return {station: counts[i] for i, station in enumerate(stations)}

    return delayed(label)([delayed(count)(delayed(load)(station), limit) for station in stations])
