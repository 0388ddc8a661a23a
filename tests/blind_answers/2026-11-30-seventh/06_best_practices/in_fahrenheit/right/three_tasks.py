# three tasks: read, count on, convert
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        copy = delayed(tuple)(values)
        results.append(delayed(lambda vs: [convert(v) for v in vs])(copy))
    return delayed(results)
