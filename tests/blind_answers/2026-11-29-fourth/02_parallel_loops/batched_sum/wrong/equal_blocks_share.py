# equal blocks share one task
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    known, sums = {}, []
    for i in range(0, len(data), size):
        block = tuple(data[i : i + size])
        if block not in known:
            known[block] = delayed(block_sum)(block)
        sums.append(known[block])
    return delayed(sum)(sums)
