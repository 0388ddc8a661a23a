# the shorter block comes first, not last
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    rest = len(data) % size
    blocks = ([data[:rest]] if rest else []) + [data[i : i + size] for i in range(rest, len(data), size)]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(b) for b in blocks])
