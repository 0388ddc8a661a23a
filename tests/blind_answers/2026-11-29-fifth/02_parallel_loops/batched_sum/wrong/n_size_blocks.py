# makes `size` blocks of values that are not neighbours
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum)(data[i::size]) for i in range(size)])
