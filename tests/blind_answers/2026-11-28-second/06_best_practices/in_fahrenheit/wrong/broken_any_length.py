# the broken program: a task for every value
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        converted = []
        for day in range(7):
            converted.append(delayed(convert)(values[day]))
        results.append(converted)
    return delayed(results)
