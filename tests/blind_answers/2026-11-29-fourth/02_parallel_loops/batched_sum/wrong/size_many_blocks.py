# makes `size` blocks instead of blocks of `size` values
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    length = ceil(len(data) / size)

    @delayed
    def block_sum(block):
        return sum([f(x) for x in block])

    return delayed(sum)([block_sum(data[i : i + length]) for i in range(0, len(data), length)])
