# convert gets a NumPy array of all values at once
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return convert(np.array(values)).tolist() if len(values) else []

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
