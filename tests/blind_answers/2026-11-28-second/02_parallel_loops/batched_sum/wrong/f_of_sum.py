# f of the sum of a block
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    return delayed(sum)([delayed(lambda b: f(sum(b)))(data[i : i + size]) for i in range(0, len(data), size)])
