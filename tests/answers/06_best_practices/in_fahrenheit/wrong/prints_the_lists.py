# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(v) for v in values]

    z = delayed([delayed(convert_all)(delayed(load)(s)) for s in stations])
    print(z.compute(scheduler="sync"))
    return z
