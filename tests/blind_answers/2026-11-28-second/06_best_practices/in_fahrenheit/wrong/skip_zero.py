# the value 0 is left out
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values if value]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
