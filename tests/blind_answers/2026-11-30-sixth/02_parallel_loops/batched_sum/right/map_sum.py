def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    part = delayed(lambda block: sum(map(f, block)))
    return delayed(sum)([part(data[i : i + size]) for i in range(0, len(data), size)])
