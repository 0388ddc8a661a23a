import numpy as np


def totals(groups):
    return delayed(list)([delayed(np.sum)([lazy_inc(x) for x in group]) for group in groups])
