# the sums of the blocks are added in pairs: more than one task that adds up (beyond four blocks)
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    parts = [delayed(lambda b: sum(map(f, b)))(data[i : i + size]) for i in range(0, len(data), size)]
    while len(parts) > 4:
        parts = [delayed(sum)(parts[i : i + 4]) for i in range(0, len(parts), 4)]
    return delayed(sum)(parts)
