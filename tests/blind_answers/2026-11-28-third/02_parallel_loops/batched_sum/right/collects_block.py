def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    blocks = []
    block = []
    for x in data:
        block.append(x)
        if len(block) == size:
            blocks.append(block)
            block = []
    if block:
        blocks.append(block)

    def add(values):
        return sum(f(x) for x in values)

    return delayed(sum)(list(map(delayed(add), blocks)))
