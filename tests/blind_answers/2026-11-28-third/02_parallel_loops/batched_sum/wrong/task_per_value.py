# a task per value
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    return delayed(sum)([delayed(f)(x) for x in data])
