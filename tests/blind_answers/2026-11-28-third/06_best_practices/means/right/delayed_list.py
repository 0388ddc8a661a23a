def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    a = {}
    for i, s in enumerate(stations):
        a[i] = delayed(mean)(delayed(load)(s))
    return delayed(list)([a[i] for i in range(len(stations))])
