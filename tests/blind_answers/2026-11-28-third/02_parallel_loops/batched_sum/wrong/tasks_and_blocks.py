# a task for each value, and one per block for the sums
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    calls = [delayed(f)(x) for x in data]
    blocks = [calls[i : i + size] for i in range(0, len(calls), size)]
    return delayed(sum)([delayed(sum)(block) for block in blocks])
