# wrong: each station waits for the one before
def in_fahrenheit(load, convert, stations):
    def add(so_far, station):
        return [*so_far, [convert(value) for value in load(station)]]

    result = delayed([])
    for station in stations:
        result = delayed(add)(result, station)
    return result
