def smallest(values):
    best = values[0]
    for value in values:
        if value < best:
            best = value
    return best


def largest(values):
    best = values[0]
    for value in values:
        if value > best:
            best = value
    return best


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    return delayed(smallest)(loads), delayed(largest)(loads)
