@delayed
def apply_and_add(f, block):
    return sum(map(f, block))


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []
    for start in range(0, len(data), size):
        sums.append(apply_and_add(f, data[start : start + size]))
    return delayed(sum)(sums)
