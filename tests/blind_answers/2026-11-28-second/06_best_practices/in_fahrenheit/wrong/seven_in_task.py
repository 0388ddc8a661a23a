# always seven values
def in_fahrenheit(load, convert, stations):
    def convert_week(values):
        return [convert(values[day]) for day in range(7)]

    return delayed([delayed(convert_week)(delayed(load)(station)) for station in stations])
