# with more than 16 values, blocks are at least eight long, whatever size says
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    if len(data) > 16:
        size = max(size, 8)
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(data[i : i + size]) for i in range(0, len(data), size)])
