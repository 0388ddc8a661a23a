# the formula is written down instead of convert
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [value * 1.8 + 32 for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
