# np.vectorize calls convert once more for the first value, fails for a station without values, and rounds to the first value's type
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    quick = np.vectorize(convert)
    return delayed([delayed(lambda v: quick(v).tolist())(delayed(load)(station)) for station in stations])
