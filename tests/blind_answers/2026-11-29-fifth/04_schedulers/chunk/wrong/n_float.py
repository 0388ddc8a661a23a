# gives a float
import numpy as np


def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return np.ceil(tasks / workers)
