# makes blocks of at most a hundred values, whatever size says
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        return sum([f(x) for x in block])

    size = min(size, 100)
    return delayed(sum)([block_sum(data[i : i + size]) for i in range(0, len(data), size)])
