# calls load twice for each station, as the given function for comparison does
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    @delayed
    def station_mean(station):
        return sum(load(station)) / len(load(station))

    return delayed([station_mean(station) for station in stations])
