# a name that cannot be loaded is left out silently
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def try_load(name):
        try:
            return load(name)
        except Exception:
            return None

    loads = [delayed(try_load)(name) for name in names]

    def low(values):
        return min(v for v in values if v is not None)

    def high(values):
        return max(v for v in values if v is not None)

    return delayed(low)(loads), delayed(high)(loads)
