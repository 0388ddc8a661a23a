def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    @delayed
    def stations_above(weeks, limit):
        return [list(filter(lambda value: value > limit, week_of_one)) for week_of_one in weeks]

    lazy = delayed(load)
    weeks = list(map(lazy, stations))
    return delayed(list)([stations_above(weeks, limit) for limit in limits])
