# caught by: in_fahrenheit_value
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(load)(station) for station in stations])
