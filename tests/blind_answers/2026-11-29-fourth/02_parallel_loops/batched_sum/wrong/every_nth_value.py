# the blocks are every n-th value, not neighbours
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    n = ceil(len(data) / size)

    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum)(data[k::n]) for k in range(n)])
