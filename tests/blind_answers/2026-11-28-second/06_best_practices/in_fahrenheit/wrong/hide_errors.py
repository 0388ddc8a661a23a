# a value that cannot be converted is left out quietly
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        new = []
        for value in values:
            try:
                new.append(convert(value))
            except ValueError:
                continue
        return new

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
