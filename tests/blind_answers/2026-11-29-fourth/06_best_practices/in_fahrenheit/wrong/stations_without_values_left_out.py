# stations without values are left out of the result
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def some(values):
        return [convert(v) for v in values]

    parts = [delayed(some)(delayed(load)(station)) for station in stations]
    return delayed(lambda lists: [one for one in lists if one])(parts)
