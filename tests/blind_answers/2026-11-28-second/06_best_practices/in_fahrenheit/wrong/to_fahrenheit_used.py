# uses to_fahrenheit of the notebook instead of convert
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [to_fahrenheit(value) for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
