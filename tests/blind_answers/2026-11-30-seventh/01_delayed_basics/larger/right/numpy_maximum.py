# numpy's function of two numbers
import numpy as np


def larger(a, b):
    return delayed(np.maximum)(*[delayed(slowinc)(v) for v in [a, b]])
