# numpy's ceil, a float
import numpy as np


def chunk(tasks, workers):
    return np.ceil(tasks / workers)
