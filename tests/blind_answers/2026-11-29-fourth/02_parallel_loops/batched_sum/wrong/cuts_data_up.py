# cuts the blocks off the list that it was given, which is empty afterwards
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    sums = []
    while data:
        sums.append(block_sum(data[:size]))
        del data[:size]
    return delayed(sum)(sums)
