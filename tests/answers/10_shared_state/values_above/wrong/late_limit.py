# caught by: values_above_value
def values_above(load, stations, limits):
    loaded = [delayed(load)(station) for station in stations]
    results = []
    for limit in limits:
        find = delayed(lambda values: [v for v in values if v > limit])  # noqa: B023
        results.append([find(values) for values in loaded])
    return delayed(results)
