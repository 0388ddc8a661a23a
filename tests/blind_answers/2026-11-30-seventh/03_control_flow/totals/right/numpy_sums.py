# numpy sums each
import numpy as np


def group_total(group):
    return delayed(np.sum)([delayed(slowinc)(x) for x in group])


def totals(groups):
    results = []
    for group in groups:
        results.append(group_total(group))
    return delayed(list)(results)
