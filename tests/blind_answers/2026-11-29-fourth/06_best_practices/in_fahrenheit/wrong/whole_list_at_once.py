# gives convert the whole list, and not one value at a time
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    return delayed([delayed(convert)(delayed(load)(station)) for station in stations])
