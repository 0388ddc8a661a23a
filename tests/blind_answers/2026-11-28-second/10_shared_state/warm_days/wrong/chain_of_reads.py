# each station is read only after the one before
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def with_next(so_far, station):
        return {**so_far, station: sum(value > limit for value in load(station))}

    result = delayed({})
    for station in stations:
        result = with_next(result, station)
    return result
