def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def pair(station):
        return station, len([v for v in load(station) if v > limit])

    return delayed(dict)([pair(s) for s in stations])
