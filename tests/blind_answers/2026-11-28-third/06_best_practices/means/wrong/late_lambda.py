# the lambda takes the last station of the loop every time
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    result = []
    for station in stations:
        values = delayed(lambda: load(station))()
        result.append(delayed(mean)(values))
    return delayed(result)
