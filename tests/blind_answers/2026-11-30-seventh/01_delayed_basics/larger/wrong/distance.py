# the larger as a very small float
import numpy as np


def larger(a, b):
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)
    return delayed(lambda p, q: float(np.float16(max(p, q))))(x, y)
