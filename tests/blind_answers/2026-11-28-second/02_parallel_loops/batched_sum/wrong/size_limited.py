# blocks larger than five values are cut to five
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    step = min(size, 5)
    blocks = [data[i : i + step] for i in range(0, len(data), step)]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(b) for b in blocks])
