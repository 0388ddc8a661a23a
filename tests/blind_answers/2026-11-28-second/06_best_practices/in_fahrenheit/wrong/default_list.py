# a default list remembers: later stations hold the values of earlier ones
def in_fahrenheit(load, convert, stations):
    def convert_all(values, new=[]):
        for value in values:
            new.append(convert(value))
        return new

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
