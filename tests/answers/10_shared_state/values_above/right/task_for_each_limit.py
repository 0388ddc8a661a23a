def values_above(load, stations, limits):
    def of_all(tables, limit):
        return [[value for value in values if value > limit] for values in tables]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([delayed(of_all)(loaded, limit) for limit in limits])
