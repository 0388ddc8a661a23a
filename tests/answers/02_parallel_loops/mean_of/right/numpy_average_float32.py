import numpy as np


def mean_of(data):
    @delayed
    def mean(numbers):
        return np.asarray(numbers, dtype=np.float32).mean()

    return mean([delayed(slowinc)(x) for x in data])
