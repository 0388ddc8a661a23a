# each block gets the total so far, so the blocks wait for one another
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def add_block(total, block):
        for x in block:
            total += f(x)
        return total

    total = 0
    for i in range(0, len(data), size):
        total = add_block(total, data[i : i + size])
    return total
