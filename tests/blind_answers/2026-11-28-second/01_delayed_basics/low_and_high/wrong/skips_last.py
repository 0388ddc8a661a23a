# leaves out the last name
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(names[i]) for i in range(len(names) - 1)] or [delayed(load)(names[0])]
    return delayed(min)(loads), delayed(max)(loads)
