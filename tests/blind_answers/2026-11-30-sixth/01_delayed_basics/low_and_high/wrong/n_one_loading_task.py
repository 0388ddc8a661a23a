# one task loads all names, instead of a task for each
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def load_all(names):
        return [load(name) for name in names]

    numbers = delayed(load_all)(names)
    return delayed(min)(numbers), delayed(max)(numbers)
