# returns one Delayed of a pair, not a pair of Delayed
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    return delayed(lambda values: (min(values), max(values)))(loads)
