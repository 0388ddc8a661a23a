# writes into the list that load gives
def in_fahrenheit(load, convert, stations):
    def change(values):
        for i, v in enumerate(values):
            values[i] = convert(v)
        return values

    return delayed([delayed(change)(delayed(load)(s)) for s in stations])
