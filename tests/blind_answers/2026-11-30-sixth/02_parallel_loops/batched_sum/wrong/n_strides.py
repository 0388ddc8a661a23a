# a block takes every n-th value, not neighbours
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        return sum([f(x) for x in block])

    number = ceil(len(data) / size)
    return delayed(sum)([block_sum(data[k::number]) for k in range(number)])
