# numpy's mean of Delayed, at once
import numpy as np


def mean_of(data):
    return delayed(np.mean([delayed(slowinc)(x) for x in data]))
