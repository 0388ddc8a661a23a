# takes the stations out of the caller's list
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    result = []
    while stations:
        result.append(delayed(mean)(delayed(load)(stations.pop(0))))
    return delayed(result)
