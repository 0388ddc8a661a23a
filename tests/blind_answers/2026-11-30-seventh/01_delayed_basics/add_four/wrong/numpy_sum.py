# an array of four, added by numpy in one task
import numpy as np


def add_four(values):
    halves = np.asarray(values).reshape(2, 2)
    parts = [delayed(np.sum)(half) for half in halves]
    return delayed(slowadd)(*parts)
