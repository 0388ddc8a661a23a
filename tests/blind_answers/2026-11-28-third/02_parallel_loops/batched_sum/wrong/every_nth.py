# every size-th value instead of neighbours
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    n = ceil(len(data) / size)
    blocks = [data[i::n] for i in range(n)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
