# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    def one(station):
        return [convert(value) for value in load(station)]

    return [delayed(one)(station) for station in stations]
