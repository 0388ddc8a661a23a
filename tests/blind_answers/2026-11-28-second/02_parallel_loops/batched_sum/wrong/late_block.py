# the block is looked up when the task runs: all get the last one
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    parts = []
    for i in range(0, len(data), size):
        block = data[i : i + size]
        parts.append(delayed(lambda: sum(f(x) for x in block))())
    return delayed(sum)(parts)
