import numpy as np


@delayed
def load_one(load, name):
    return load(name)


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    values = [load_one(load, name) for name in names]
    return tuple(delayed(how)(values) for how in (np.min, np.max))
