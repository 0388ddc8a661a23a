# caught by: batched_sum_value
import numpy as np


def batched_sum(f, data, size):
    part = delayed(lambda block: sum(f(x) for x in block))
    return delayed(sum)([part(block.tolist()) for block in np.array_split(data, ceil(len(data) / size))])
