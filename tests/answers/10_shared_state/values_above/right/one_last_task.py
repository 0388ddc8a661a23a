def values_above(load, stations, limits):
    def find(tables, limits):
        return [[[value for value in values if value > limit] for values in tables] for limit in limits]

    return delayed(find)([delayed(load)(station) for station in stations], limits)
