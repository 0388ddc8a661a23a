# the formula and not convert
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(lambda vs: [v * 1.8 + 32 for v in vs])(delayed(load)(s)) for s in stations])
