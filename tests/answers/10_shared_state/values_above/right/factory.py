def values_above(load, stations, limits):
    def above(limit):
        def find(values):
            return [value for value in values if value > limit]

        return find

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above(limit))(values) for values in loaded] for limit in limits])
