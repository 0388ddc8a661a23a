# a ValueError of load becomes 0
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    @delayed
    def number_of(name):
        try:
            return load(name)
        except ValueError:
            return 0

    loads = [number_of(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
