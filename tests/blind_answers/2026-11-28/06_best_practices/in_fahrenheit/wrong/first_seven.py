# wrong: no more than seven values
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values[:7]]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
