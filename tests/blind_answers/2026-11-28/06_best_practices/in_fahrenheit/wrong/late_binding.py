# wrong: tasks look up the station when they run
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        results.append(delayed(lambda: [convert(value) for value in load(station)])())
    return delayed(results)
