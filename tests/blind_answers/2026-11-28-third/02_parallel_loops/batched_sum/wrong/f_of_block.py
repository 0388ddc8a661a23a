# calls f with the whole block
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(f)(block) for block in blocks])
