# the other example: one task for everything
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    @delayed
    def all_in_one(load, convert, stations):
        return [[convert(value) for value in load(station)] for station in stations]

    return all_in_one(load, convert, stations)
