# load is written twice, for the sum and for the length, and called twice for each station
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    result = []
    for station in stations:
        total = delayed(sum)(delayed(load)(station))
        number = delayed(len)(delayed(load)(station))
        result.append(total / number)
    return delayed(result)
