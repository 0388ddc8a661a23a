# a task for each value where there are few
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append(delayed(list)([delayed(convert)(v) for v in [values[i] for i in range(2)]]))
    return delayed(results)
