# fills the last block up with None and leaves out every None: those of data are lost, too
from itertools import zip_longest


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        return sum([f(x) for x in block if x is not None])

    blocks = list(zip_longest(*[iter(data)] * size))
    return delayed(sum)([block_sum(block) for block in blocks])
