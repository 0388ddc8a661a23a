# hands the whole list to convert
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    return delayed([delayed(convert)(delayed(load)(station)) for station in stations])
