# each task also counts itself in a module's variable, "for the progress"; the result is right
progress = {"stations read": 0}


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        progress["stations read"] += 1
        return sum(value > limit for value in values)

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
