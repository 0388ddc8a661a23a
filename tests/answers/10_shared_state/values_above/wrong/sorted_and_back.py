# caught by: values_above_value
def values_above(load, stations, limits):
    def above(values, limit):
        usual = values.copy()
        values.sort()
        high = [value for value in values if value > limit]
        values[:] = usual
        return [value for value in values if value in high]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
