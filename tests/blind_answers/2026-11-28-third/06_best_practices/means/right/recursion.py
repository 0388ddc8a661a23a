def lazy_list(load, stations):
    if len(stations) == 0:
        return []
    return [delayed(mean)(delayed(load)(stations[0]))] + lazy_list(load, stations[1:])


def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    return delayed(lazy_list(load, stations))
