# blocks add to a list outside and return nothing
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    totals = []

    def block_sum(block):
        for x in block:
            totals.append(f(x))

    def finish(_):
        return sum(totals)

    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(finish)([delayed(block_sum)(block) for block in blocks])
