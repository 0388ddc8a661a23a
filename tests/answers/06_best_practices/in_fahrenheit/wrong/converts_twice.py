# caught by: in_fahrenheit_value
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        assert all(convert(value) is not None for value in values)
        return [convert(value) for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
