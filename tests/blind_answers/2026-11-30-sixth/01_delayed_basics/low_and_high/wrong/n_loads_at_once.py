# everything is loaded while the graph is built
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [load(name) for name in names]
    low = delayed(min)(loads)
    high = delayed(max)(loads)
    return low, high
