# late binding: each task reads the last station
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        def read_and_convert():
            return [convert(value) for value in load(station)]

        results.append(delayed(read_and_convert)())
    return delayed(results)
