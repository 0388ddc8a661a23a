# the order of the values is reversed: taken from the end of the list
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        new, values = [], list(values)
        while values:
            new.append(convert(values.pop()))
        return new

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
