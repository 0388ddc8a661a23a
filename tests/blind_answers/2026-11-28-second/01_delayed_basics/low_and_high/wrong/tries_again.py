# a load that fails is called a second time: that name is loaded twice
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    @delayed
    def load_surely(name):
        try:
            return load(name)
        except Exception:
            return load(name)

    loads = [load_surely(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
