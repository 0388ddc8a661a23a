# strips and lowers the names before it loads them
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = []
    for name in names:
        name = name.strip().lower()
        loads.append(delayed(load)(name))
    return delayed(min)(loads), delayed(max)(loads)
