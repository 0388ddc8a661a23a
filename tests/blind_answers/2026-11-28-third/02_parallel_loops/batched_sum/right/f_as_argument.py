def sum_over(f, values):
    return sum([f(x) for x in values])


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []
    for start in range(0, len(data), size):
        sums.append(delayed(sum_over)(f, data[start : start + size]))
    return delayed(sum)(sums)
