# each load waits for the mean of the station before
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def load_after(before, station):
        return load(station)

    result, last = [], None
    for station in stations:
        last = delayed(mean)(delayed(load_after)(last, station))
        result.append(last)
    return delayed(result)
