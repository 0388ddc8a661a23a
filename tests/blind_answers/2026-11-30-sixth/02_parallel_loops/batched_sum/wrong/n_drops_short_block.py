# the shorter last block is lost
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        return sum([f(x) for x in block])

    parts = [block_sum(data[k * size : (k + 1) * size]) for k in range(len(data) // size)]
    return delayed(sum)(parts)
