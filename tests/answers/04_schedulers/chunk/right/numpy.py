import numpy as np


def chunk(tasks, workers):
    return int(np.ceil(tasks / workers))
