# caught by: values_above_value
def above_the_limit(values):
    return [value for value in values if value > the_limit]


def values_above(load, stations, limits):
    results = []
    loaded = [delayed(load)(station) for station in stations]
    for limit in limits:
        globals()["the_limit"] = limit
        results.append([delayed(above_the_limit)(values) for values in loaded])
    return delayed(results)
