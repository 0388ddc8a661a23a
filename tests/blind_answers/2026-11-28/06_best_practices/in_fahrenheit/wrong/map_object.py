# wrong: tasks return a map and no list
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return map(convert, values)

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
