# values after the seventh are lost
def in_fahrenheit(load, convert, stations):
    def convert_week(values):
        return [convert(value) for value in values[:7]]

    return delayed([delayed(convert_week)(delayed(load)(station)) for station in stations])
