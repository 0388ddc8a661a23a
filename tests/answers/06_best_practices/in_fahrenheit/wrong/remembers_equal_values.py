# caught by: in_fahrenheit_value
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        known = {v: convert(v) for v in set(values)}
        return [known[v] for v in values]

    return delayed([delayed(convert_all)(delayed(load)(s)) for s in stations])
