def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        total = 0
        for x in block:
            total = total + f(x)
        return total

    results = []
    for i in range(0, len(data), size):
        results.append(delayed(block_sum)(data[i : i + size]))
    return delayed(sum)(results)
