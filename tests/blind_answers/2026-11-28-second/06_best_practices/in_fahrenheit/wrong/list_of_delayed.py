# a list of Delayed
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values]

    return [delayed(convert_all)(delayed(load)(station)) for station in stations]
