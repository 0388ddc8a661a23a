def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def one_block(values):
        return sum(f(value) for value in values)

    blocks, block = [], []
    for x in data:
        block.append(x)
        if len(block) == size:
            blocks.append(block)
            block = []
    if block:
        blocks.append(block)
    return delayed(sum)([one_block(values) for values in blocks])
