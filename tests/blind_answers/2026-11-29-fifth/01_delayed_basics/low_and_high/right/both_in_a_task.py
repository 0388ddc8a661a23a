def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def ends(*numbers):
        return min(numbers), max(numbers)

    both = delayed(ends)(*map(delayed(load), names))
    return both[0], both[1]
