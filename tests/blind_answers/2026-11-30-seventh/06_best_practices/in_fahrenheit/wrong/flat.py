# one flat list
def in_fahrenheit(load, convert, stations):
    weeks = [delayed(load)(s) for s in stations]
    return delayed(lambda ws: [convert(v) for w in ws for v in w])(weeks)
