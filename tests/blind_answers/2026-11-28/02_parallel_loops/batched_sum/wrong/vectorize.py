# wrong: np.vectorize calls f once more to find the type
import numpy as np


def batched_sum(f, data, size):
    def block_sum(block):
        return np.vectorize(f)(block).sum()

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
