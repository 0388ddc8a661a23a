# one task reads all stations
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    @delayed
    def read_all(stations):
        return [mean(load(station)) for station in stations]

    return read_all(stations)
