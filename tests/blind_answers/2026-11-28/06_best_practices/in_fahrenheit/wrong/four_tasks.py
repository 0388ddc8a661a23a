# wrong: four tasks for each station
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        values = delayed(list)(values)
        converted = delayed(lambda values: [convert(value) for value in values])(values)
        results.append(delayed(list)(converted))
    return delayed(results)
