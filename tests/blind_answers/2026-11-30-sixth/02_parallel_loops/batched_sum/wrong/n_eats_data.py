# cuts the blocks off the caller's list, which is empty afterwards
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        return sum([f(x) for x in block])

    parts = []
    while data:
        parts.append(block_sum(data[:size]))
        del data[:size]
    return delayed(sum)(parts)
