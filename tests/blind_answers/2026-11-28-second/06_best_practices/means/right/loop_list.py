def means(load, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append(delayed(mean)(values))
    return delayed(list)(results)
