# a single name is loaded at once, since there is nothing to compare
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    if len(names) == 1:
        number = load(names[0])
        return delayed(number), delayed(number)
    loads = [delayed(load)(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
