# each task waits for the one before: a list is handed on and grows
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    @delayed
    def one_more(so_far, station):
        return [*so_far, mean(load(station))]

    result = delayed([])
    for station in stations:
        result = one_more(result, station)
    return result
