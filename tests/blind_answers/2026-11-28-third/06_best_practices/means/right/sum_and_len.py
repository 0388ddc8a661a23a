def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    result = []
    for name in stations:
        v = delayed(load)(name)
        result.append(delayed(sum)(v) / delayed(len)(v))
    return delayed(result)
