def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values]

    results = {}
    for station in stations:
        results[station] = delayed(convert_all)(delayed(load)(station))
    return delayed(list(results.values()))
