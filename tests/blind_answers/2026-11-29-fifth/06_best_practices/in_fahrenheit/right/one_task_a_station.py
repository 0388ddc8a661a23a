def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    @delayed
    def station_in_fahrenheit(station):
        return list(map(convert, load(station)))

    return delayed(list)([station_in_fahrenheit(station) for station in stations])
