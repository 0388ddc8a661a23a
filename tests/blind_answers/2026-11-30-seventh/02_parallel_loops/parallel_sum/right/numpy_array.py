# numpy sums an array of the results
import numpy as np


def parallel_sum(data):
    results = [delayed(slowinc)(value) for value in data]
    as_array = delayed(np.array)(results)
    return as_array.sum()
