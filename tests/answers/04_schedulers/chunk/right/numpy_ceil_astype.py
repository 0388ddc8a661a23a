import numpy as np


def chunk(tasks, workers):
    return np.ceil(tasks / workers).astype(int)
