# one block too many when the size divides the length
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = []
    for n in range(len(data) // size + 1):
        blocks.append(data[n * size : (n + 1) * size])
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
