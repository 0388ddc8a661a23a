# calls f twice for a value whose result is not 0
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum([f(x) for x in block if f(x)])

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
