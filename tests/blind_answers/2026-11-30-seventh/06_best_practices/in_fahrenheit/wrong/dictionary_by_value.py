# a dictionary from value to converted
def in_fahrenheit(load, convert, stations):
    def converted(values):
        return list({v: convert(v) for v in values}.values())

    return delayed([delayed(converted)(delayed(load)(s)) for s in stations])
