# seven values each
def in_fahrenheit(load, convert, stations):
    def seven(values):
        return [convert(values[day]) for day in range(7)]

    return delayed([delayed(seven)(delayed(load)(s)) for s in stations])
