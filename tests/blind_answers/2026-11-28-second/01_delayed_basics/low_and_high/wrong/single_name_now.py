# with one name only, it loads it at once and wraps the number
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    if len(names) == 1:
        value = load(names[0])
        return delayed(value), delayed(value)
    loads = [delayed(load)(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
