# array_split cuts into blocks of nearly equal length, not of `size`
import numpy as np


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    def block_sum(block):
        return sum(f(x) for x in block)

    places = np.array_split(np.arange(len(data)), ceil(len(data) / size))
    blocks = [[data[i] for i in place] for place in places]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
