from functools import reduce


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = tuple(delayed(load)(name) for name in names)
    low = reduce(lambda a, b: delayed(min)(a, b), loads)
    high = reduce(lambda a, b: delayed(max)(a, b), loads)
    return low, high
