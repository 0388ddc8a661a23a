# each station's result is a map object, not a list
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(map)(convert, delayed(load)(station)) for station in stations])
