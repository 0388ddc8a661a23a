# leaves out names that cannot be loaded
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    def try_load(name):
        try:
            return load(name)
        except Exception:
            return None

    def without_none(values):
        return [value for value in values if value is not None]

    loads = delayed(without_none)([delayed(try_load)(name) for name in names])
    return delayed(min)(loads), delayed(max)(loads)
