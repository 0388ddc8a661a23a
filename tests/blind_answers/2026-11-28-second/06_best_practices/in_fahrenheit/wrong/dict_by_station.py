# a dictionary by station, not a list
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values]

    return delayed({station: delayed(convert_all)(delayed(load)(station)) for station in stations})
