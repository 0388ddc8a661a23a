# wrong: takes seven values for granted
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(values[day]) for day in range(7)]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
