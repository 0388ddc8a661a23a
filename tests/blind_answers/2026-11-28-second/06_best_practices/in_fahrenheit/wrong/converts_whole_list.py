# convert gets the whole list, not one value
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(convert)(delayed(load)(station)) for station in stations])
