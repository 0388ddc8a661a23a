# with three names it takes the third for the highest
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    if len(loads) == 3:
        return delayed(min)(loads), loads[2]
    return delayed(min)(loads), delayed(max)(loads)
