# a task for each limit gets all stations
def values_above(load, stations, limits):
    weeks = [delayed(load)(s) for s in stations]

    @delayed
    def for_limit(limit, weeks):
        return [list(filter(lambda v: v > limit, w)) for w in weeks]

    return delayed(list)([for_limit(limit, weeks) for limit in limits])
