def values_above(load, stations, limits):
    def above(values, limit):
        return list(filter(lambda value: value > limit, values))

    lazy_load = delayed(load)
    loaded = [lazy_load(station) for station in stations]
    return delayed(list)([delayed([delayed(above)(values, limit) for values in loaded]) for limit in limits])
