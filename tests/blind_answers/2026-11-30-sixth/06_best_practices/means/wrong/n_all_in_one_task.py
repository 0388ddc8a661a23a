# one task loads all stations, one after the other
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    @delayed
    def all_means():
        return [mean(load(station)) for station in stations]

    return all_means()
