# one flat list, not a list for each station
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values]

    parts = [delayed(convert_all)(delayed(load)(station)) for station in stations]
    return delayed(sum)(parts, [])
