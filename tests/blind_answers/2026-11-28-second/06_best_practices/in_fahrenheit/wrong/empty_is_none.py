# a station without values gives None
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        if values:
            return [convert(value) for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
