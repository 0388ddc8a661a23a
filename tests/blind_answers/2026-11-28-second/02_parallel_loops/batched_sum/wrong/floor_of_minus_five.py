# results of f below -5 count as -5
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def work(block):
        return sum(max(f(x), -5) for x in block)

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
