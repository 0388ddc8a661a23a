# convert is called twice for each value: once to check
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values if convert(value) is not None]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
