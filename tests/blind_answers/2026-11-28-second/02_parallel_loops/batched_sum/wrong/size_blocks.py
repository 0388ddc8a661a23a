# `size` is taken for the number of blocks
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    length = -(-len(data) // size)
    blocks = [data[i : i + length] for i in range(0, len(data), length)]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(b) for b in blocks])
