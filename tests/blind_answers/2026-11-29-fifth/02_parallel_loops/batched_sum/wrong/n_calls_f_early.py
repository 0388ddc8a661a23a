# calls f while the graph is built and only delays the sums
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    found = [f(x) for x in data]
    blocks = [found[i : i + size] for i in range(0, len(found), size)]
    return delayed(sum)([delayed(sum)(block) for block in blocks])
