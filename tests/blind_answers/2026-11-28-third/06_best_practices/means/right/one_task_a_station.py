def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    @delayed
    def station_mean(station):
        values = load(station)
        return mean(values)

    return delayed([station_mean(station) for station in stations])
