def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    numbers = [delayed(load)(name) for name in names]
    low = delayed(min)(numbers)
    high = delayed(max)(numbers)
    return low, high
