# the names go into one task for min, one for max, each loading anew
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    @delayed
    def low(names):
        return min([load(name) for name in names])

    @delayed
    def high(names):
        return max([load(name) for name in names])

    return low(names), high(names)
