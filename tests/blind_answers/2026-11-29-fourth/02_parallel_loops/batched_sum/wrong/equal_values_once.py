# calls f once for equal values of a block and multiplies
from collections import Counter


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) * times for x, times in Counter(block).items())

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
