# the highest begins at 0, so numbers that are all negative give 0
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]

    def highest(values):
        best = 0
        for value in values:
            if value > best:
                best = value
        return best

    return delayed(min)(loads), delayed(highest)(loads)
