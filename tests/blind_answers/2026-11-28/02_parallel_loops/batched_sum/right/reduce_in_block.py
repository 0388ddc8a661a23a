from functools import reduce


class BlockSum:
    def __init__(self, f):
        self.f = f

    def __call__(self, block):
        return reduce(lambda total, x: total + self.f(x), block, 0)


def batched_sum(f, data, size):
    block_sum = BlockSum(f).__call__
    starts = range(0, len(data), size)
    return delayed(sum)(tuple(delayed(block_sum)(data[s : s + size]) for s in starts))
