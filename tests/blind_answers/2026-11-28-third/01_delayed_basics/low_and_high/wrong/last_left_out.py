# off by one: the last name is not loaded
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = []
    for i in range(len(names) - 1):
        loads.append(delayed(load)(names[i]))
    return delayed(min)(loads), delayed(max)(loads)
