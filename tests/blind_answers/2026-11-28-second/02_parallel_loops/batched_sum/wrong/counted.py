# sums a block's results with a dictionary by value: equal values of a block are f's only once, counted twice
from collections import Counter


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def work(block):
        return sum(f(x) * times for x, times in Counter(block).items())

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
