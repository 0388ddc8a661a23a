import numpy as np


@delayed
def average(numbers):
    return np.array(numbers).mean()


def mean_of(data):
    return average([delayed(slowinc)(x) for x in data])
