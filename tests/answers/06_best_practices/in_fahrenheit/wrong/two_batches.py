# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    @delayed
    def some(stations):
        return [[convert(value) for value in load(station)] for station in stations]

    half = len(stations) // 2
    return some(stations[:half]) + some(stations[half:])
