def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    @delayed
    def one_station(name):
        return list(map(convert, load(name)))

    return delayed([one_station(name) for name in stations])
