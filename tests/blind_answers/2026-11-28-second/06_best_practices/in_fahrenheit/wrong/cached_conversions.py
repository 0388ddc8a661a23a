# equal values are converted once only (a dictionary)
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        known = {value: convert(value) for value in set(values)}
        return [known[value] for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
