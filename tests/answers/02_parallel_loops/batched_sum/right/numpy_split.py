import numpy as np


def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block.tolist())

    pieces = np.split(np.array(data), range(size, len(data), size))
    return delayed(np.sum)([delayed(block_sum)(piece) for piece in pieces])
