# fills the last block with 0, for which f is called, too
from itertools import zip_longest


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = list(zip_longest(*[iter(data)] * size, fillvalue=0))
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
