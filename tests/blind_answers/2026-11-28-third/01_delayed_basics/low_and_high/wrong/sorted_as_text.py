# sorts the numbers as text
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    in_order = delayed(sorted)(loads, key=str)
    return in_order[0], in_order[-1]
