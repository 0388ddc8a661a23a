def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    in_order = delayed(sorted)(list(map(delayed(load), names)))
    low, high = in_order[0], in_order[-1]
    return low, high
