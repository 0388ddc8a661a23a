import numpy as np


def parallel_sum(data):
    increments = [delayed(slowinc)(x) for x in data]
    return delayed(np.sum)(increments)
