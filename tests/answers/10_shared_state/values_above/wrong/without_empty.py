# caught by: values_above_value
def values_above(load, stations, limits):
    def above(values, limit):
        return [value for value in values if value > limit] or None

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
