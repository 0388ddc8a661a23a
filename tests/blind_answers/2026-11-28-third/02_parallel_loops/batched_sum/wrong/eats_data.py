# removes the blocks from data itself
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    sums = []
    while data:
        block = [data.pop(0) for _ in range(min(size, len(data)))]
        sums.append(delayed(block_sum)(block))
    return delayed(sum)(sums)
