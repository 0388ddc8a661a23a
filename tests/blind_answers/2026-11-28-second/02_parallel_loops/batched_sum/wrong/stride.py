# every n-th value, not neighbours
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    n = -(-len(data) // size)
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(data[i::n]) for i in range(n)])
