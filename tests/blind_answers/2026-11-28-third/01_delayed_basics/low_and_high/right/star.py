def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = tuple(delayed(load)(names[i]) for i in range(len(names)))
    low = delayed(lambda *v: min(v))(*loads)
    high = delayed(lambda *v: max(v))(*loads)
    print(len(loads), "loads")
    return (low, high)
