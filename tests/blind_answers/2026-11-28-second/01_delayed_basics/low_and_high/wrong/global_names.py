# the tasks read a global list, which a later call has changed by then
wanted = []


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    wanted[:] = names
    loads = [delayed(lambda i: load(wanted[i]))(i) for i in range(len(names))]
    return delayed(min)(loads), delayed(max)(loads)
