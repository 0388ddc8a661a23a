def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return tuple(convert(value) for value in values)

    return delayed([delayed(list)(delayed(convert_all)(delayed(load)(station))) for station in stations])
