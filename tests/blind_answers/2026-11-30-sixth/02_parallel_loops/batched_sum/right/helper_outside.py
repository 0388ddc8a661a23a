def sum_over(function, values):
    """Return the sum of function(x) over the values."""
    return sum([function(x) for x in values])


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    lazy_sum = delayed(sum_over)
    parts = []
    start = 0
    while start < len(data):
        parts.append(lazy_sum(f, data[start : start + size]))
        start += size
    return delayed(sum)(parts)
