# the first seven
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(lambda vs: [convert(v) for v in vs[:7]])(delayed(load)(s)) for s in stations])
