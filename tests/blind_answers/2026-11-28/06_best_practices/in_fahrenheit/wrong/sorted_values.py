# wrong: values of each station are sorted
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return sorted(convert(value) for value in values)

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
