# wrong: convert gets a list and not a value
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(convert)(delayed(load)(station)) for station in stations])
