# loop with elif, in which the first number is never the highest when it goes down
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    def lowest_and_highest(values):
        low, high = 10**9, -(10**9)
        for value in values:
            if value < low:
                low = value
            elif value > high:
                high = value
        return low, high

    both = delayed(lowest_and_highest)([delayed(load)(name) for name in names])
    return both[0], both[1]
