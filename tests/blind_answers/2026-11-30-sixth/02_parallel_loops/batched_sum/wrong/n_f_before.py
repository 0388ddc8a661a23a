# f is called while the blocks are cut
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    results = [f(x) for x in data]
    blocks = [results[i : i + size] for i in range(0, len(results), size)]
    return delayed(sum)([delayed(sum)(block) for block in blocks])
