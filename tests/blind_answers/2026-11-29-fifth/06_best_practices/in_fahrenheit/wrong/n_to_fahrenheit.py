# calls the notebook's to_fahrenheit and not the convert that is passed in
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def all_values(values):
        return [to_fahrenheit(value) for value in values]

    return delayed([delayed(all_values)(delayed(load)(station)) for station in stations])
