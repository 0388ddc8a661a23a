# a 0 counts as "nothing found" when there is anything else
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def found(values):
        return [value for value in values if value] or values

    loads = [delayed(load)(name) for name in names]
    return delayed(lambda v: min(found(v)))(loads), delayed(lambda v: max(found(v)))(loads)
