import numpy as np


def mean_of(data):
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return delayed(np.mean)(results)
