# changes the list that load gives
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    @delayed
    def one_station(station):
        values = load(station)
        for i in range(len(values)):
            values[i] = convert(values[i])
        return values

    return delayed([one_station(station) for station in stations])
