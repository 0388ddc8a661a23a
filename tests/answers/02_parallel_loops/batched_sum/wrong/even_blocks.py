# caught by: batched_sum_value
import numpy as np


def batched_sum(f, data, size):
    part = delayed(lambda block: sum(f(int(x)) for x in block))
    return delayed(sum)([part(list(b)) for b in np.array_split(data, ceil(len(data) / size))])
