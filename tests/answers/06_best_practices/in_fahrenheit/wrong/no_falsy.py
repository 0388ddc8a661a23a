# caught by: in_fahrenheit_value
def in_fahrenheit(load, convert, stations):
    def each(values):
        return [convert(v) for v in values if v]

    return delayed([delayed(each)(delayed(load)(s)) for s in stations])
