def values_above(load, stations, limits):
    from functools import partial

    def above(limit, values):
        return [value for value in values if value > limit]

    loaded = list(map(delayed(load), stations))
    return delayed([[delayed(partial(above, limit))(values) for values in loaded] for limit in limits])
