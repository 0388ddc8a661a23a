# a last block that is shorter is lost
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    blocks = [data[i * size : (i + 1) * size] for i in range(len(data) // size)]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(b) for b in blocks])
