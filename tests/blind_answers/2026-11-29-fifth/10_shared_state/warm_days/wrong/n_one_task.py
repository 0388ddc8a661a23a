# one task loads all stations, one after the other
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def everything(names, limit):
        return {name: sum(value > limit for value in load(name)) for name in names}

    return everything(list(stations), limit)
