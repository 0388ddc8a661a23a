# caught by: in_fahrenheit_value
def in_fahrenheit(load, convert, stations):
    def each(values):
        return [int(convert(v)) for v in values]

    return delayed([delayed(each)(delayed(load)(s)) for s in stations])
