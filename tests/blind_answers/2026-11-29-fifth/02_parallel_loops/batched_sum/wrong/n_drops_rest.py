# the shorter block at the end is lost
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    count = len(data) // size
    return delayed(sum)([delayed(block_sum)(data[i * size : (i + 1) * size]) for i in range(count)])
