# a dictionary outside the function keeps loads between calls, of another load too
already = {}


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    for name in names:
        if name not in already:
            already[name] = delayed(load)(name)
    loads = list(already.values())
    return delayed(min)(loads), delayed(max)(loads)
