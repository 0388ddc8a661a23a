# wrong: convert gets all values at once, as an array
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return convert(np.array(values)).tolist()

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
