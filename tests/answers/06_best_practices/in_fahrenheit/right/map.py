def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return list(map(convert, values))

    results = []
    for station in stations:
        results.append(delayed(convert_all)(delayed(load)(station)))
    return delayed(list)(results)
