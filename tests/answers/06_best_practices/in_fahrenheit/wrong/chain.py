# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    results = delayed(list)()
    for station in stations:
        results = delayed(lambda results, station: [*results, [convert(x) for x in load(station)]])(
            results, station
        )
    return results
