def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def work(block):
        return sum(map(f, block))

    parts = []
    for i in range(0, len(data), size):
        parts.append(work(data[i : i + size]))
    total = delayed(sum)(parts)
    return total
