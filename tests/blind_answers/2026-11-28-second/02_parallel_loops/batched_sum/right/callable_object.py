class BlockSum:
    def __init__(self, f):
        self.f = f

    def __call__(self, block):
        total = 0
        for x in block:
            total = total + self.f(x)
        return total


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    work = delayed(BlockSum(f), pure=False)
    return delayed(sum)([work(data[i : i + size]) for i in range(0, len(data), size)])
