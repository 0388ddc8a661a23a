# the longest part of a split
import numpy as np


def chunk(tasks, workers):
    return max(len(part) for part in np.array_split(range(tasks), workers))
