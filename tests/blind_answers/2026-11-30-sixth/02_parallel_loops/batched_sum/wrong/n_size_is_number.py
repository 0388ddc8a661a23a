# takes size for the number of blocks
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum([f(x) for x in block])

    length = ceil(len(data) / size)
    return delayed(sum)([delayed(block_sum)(data[i : i + length]) for i in range(0, len(data), length)])
