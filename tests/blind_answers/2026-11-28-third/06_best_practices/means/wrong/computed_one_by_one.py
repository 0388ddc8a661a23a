# computes each station in the loop, wraps the numbers
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    result = []
    for station in stations:
        result.append(delayed(mean)(delayed(load)(station)).compute())
    return delayed(result)
