# four tasks for each station, one too many
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        copied = delayed(list)(values)
        converted = delayed(lambda vs: [convert(v) for v in vs])(copied)
        results.append(delayed(list)(converted))
    return delayed(results)
