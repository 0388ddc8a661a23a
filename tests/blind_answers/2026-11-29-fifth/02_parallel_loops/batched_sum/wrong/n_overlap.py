# the blocks overlap by one value
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([block_sum(data[i : i + size + 1]) for i in range(0, len(data), size)])
