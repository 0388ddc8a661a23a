def in_fahrenheit(load, convert, stations):
    return delayed([delayed(lambda values: list(map(convert, values)))(delayed(load)(s)) for s in stations])
