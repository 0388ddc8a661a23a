# neighbours compared in pairs, one odd name is lost
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    lows = [delayed(min)(a, b) for a, b in zip(loads[::2], loads[1::2])]
    highs = [delayed(max)(a, b) for a, b in zip(loads[::2], loads[1::2])]
    return delayed(min)(lows), delayed(max)(highs)
