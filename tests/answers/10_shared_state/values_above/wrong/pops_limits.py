# caught by: values_above_graph, values_above_value
def values_above(load, stations, limits):
    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(load)(station) for station in stations]
    results = []
    while limits:
        limit = limits.pop(0)
        results.append([delayed(above)(values, limit) for values in loaded])
    return delayed(results)
