# blocks overlap by one value
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    blocks = [data[i : i + size + 1] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(b) for b in blocks])
