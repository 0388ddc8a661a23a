# np.vectorize calls convert once more for the first value (to find the type), fails for a station without values, and gives all values one type
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    def convert_all(values):
        return np.vectorize(convert)(values).tolist()

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
