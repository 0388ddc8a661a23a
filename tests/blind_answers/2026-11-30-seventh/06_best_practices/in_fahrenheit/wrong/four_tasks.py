# four tasks a station
def in_fahrenheit(load, convert, stations):
    results = []
    for s in stations:
        values = delayed(load)(s)
        values = delayed(tuple)(values)
        values = delayed(lambda vs: [convert(v) for v in vs])(values)
        results.append(delayed(list)(values))
    return delayed(results)
