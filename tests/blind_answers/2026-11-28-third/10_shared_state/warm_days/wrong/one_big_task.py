# one task loads and counts everything
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    @delayed
    def everything(load, stations, limit):
        return {station: sum(value > limit for value in load(station)) for station in stations}

    return everything(load, stations, limit)
