# numpy's max, whose second argument is the axis
import numpy as np


def larger(a, b):
    return delayed(np.max)(delayed(slowinc)(a), delayed(slowinc)(b))
