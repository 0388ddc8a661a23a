# wrong: convert is called once for equal values
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        known = {}
        for value in values:
            if value not in known:
                known[value] = convert(value)
        return [known[value] for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
