# a lambda in a loop: each task loads the last name
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = []
    for name in names:
        loads.append(delayed(lambda: load(name))())
    return delayed(min)(loads), delayed(max)(loads)
