# wrong: a float from numpy and not a whole number
import numpy as np


def chunk(tasks, workers):
    return np.ceil(tasks / workers)
