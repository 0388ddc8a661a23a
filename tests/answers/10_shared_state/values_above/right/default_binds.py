def values_above(load, stations, limits):
    loaded = [delayed(load)(station) for station in stations]
    results = []
    for limit in limits:

        def above(values, limit=limit):
            return [value for value in values if value > limit]

        results.append([delayed(above)(values) for values in loaded])
    return delayed(results)
