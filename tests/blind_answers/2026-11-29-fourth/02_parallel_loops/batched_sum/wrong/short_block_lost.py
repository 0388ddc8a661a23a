# drops the last block when it is shorter
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    number = len(data) // size
    return delayed(sum)([delayed(block_sum)(data[k * size : (k + 1) * size]) for k in range(number)])
