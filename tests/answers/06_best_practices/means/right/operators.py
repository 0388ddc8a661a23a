def means(load, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append(delayed(sum)(values) / delayed(len)(values))
    return delayed(results)
