# wrong: a task for each of seven values
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append([delayed(convert)(values[day]) for day in range(7)])
    return delayed(results)
