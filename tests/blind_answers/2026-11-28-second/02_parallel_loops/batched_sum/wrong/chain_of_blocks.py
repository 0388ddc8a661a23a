# the blocks add to one another in a row
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def go_on(total, block):
        return total + sum(map(f, block))

    total = 0
    for i in range(0, len(data), size):
        total = go_on(total, data[i : i + size])
    return total
