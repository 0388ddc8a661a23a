import numpy as np


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(np.maximum)(delayed(slowinc)(a), delayed(slowinc)(b))
