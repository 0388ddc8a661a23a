# the highest starts from 0: wrong when all are negative
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    def highest(values):
        best = 0
        for value in values:
            if value > best:
                best = value
        return best

    loads = [delayed(load)(name) for name in names]
    return delayed(min)(loads), delayed(highest)(loads)
