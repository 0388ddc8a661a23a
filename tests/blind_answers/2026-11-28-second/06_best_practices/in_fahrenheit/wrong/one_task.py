# one task for all
@delayed
def in_fahrenheit(load, convert, stations):
    return [[convert(value) for value in load(station)] for station in stations]
