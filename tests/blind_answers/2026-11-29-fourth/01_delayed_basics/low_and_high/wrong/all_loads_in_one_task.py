# one task loads all names
def load_all(load, names):
    return [load(name) for name in names]


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    numbers = delayed(load_all)(load, names)
    return delayed(min)(numbers), delayed(max)(numbers)
