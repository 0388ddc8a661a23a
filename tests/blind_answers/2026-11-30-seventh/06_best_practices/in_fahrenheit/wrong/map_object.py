# a map that nobody has run through
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(lambda vs: (convert(v) for v in vs))(delayed(load)(s)) for s in stations])
