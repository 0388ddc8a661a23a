# f of a whole array
import numpy as np


def batched_sum(f, data, size):
    def part(block):
        return np.sum(f(np.array(block)))

    return delayed(sum)([delayed(part)(data[i : i + size]) for i in range(0, len(data), size)])
