# the first name is loaded again as the start value of the search
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    start = delayed(load)(names[0])
    return delayed(min)([start, *loads]), delayed(max)([start, *loads])
