def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    @delayed(nout=2)
    def ends(found):
        """Return the lowest and the highest."""
        return min(found), max(found)

    low, high = ends([delayed(load)(name) for name in names])
    return low, high
