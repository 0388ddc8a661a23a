# caught by: mean_of_graph
import numpy as np


def mean_of(data):
    return np.mean([delayed(slowinc)(x) for x in data])
