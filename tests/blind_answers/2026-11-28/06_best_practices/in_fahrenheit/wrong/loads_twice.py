# wrong: load is called twice for each station
def in_fahrenheit(load, convert, stations):
    def convert_all(values, number):
        return [convert(values[i]) for i in range(number)]

    return delayed([delayed(convert_all)(delayed(load)(s), delayed(lambda s: len(load(s)))(s)) for s in stations])
