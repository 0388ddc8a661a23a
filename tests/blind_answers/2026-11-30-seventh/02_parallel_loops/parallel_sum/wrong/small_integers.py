# whole numbers of numpy, which cut halves off
import numpy as np


def parallel_sum(data):
    results = [delayed(slowinc)(x) for x in data]
    return delayed(lambda r: np.array(r, dtype=np.int64).sum().item())(results)
