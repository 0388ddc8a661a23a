# highest starts at 0, lowest at a million: wrong outside
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def lowest(values):
        low = 10**6
        for value in values:
            low = min(low, value)
        return low

    def highest(values):
        high = 0
        for value in values:
            high = max(high, value)
        return high

    loads = [delayed(load)(name) for name in names]
    return delayed(lowest)(loads), delayed(highest)(loads)
