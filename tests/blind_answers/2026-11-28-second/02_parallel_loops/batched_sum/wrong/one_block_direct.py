# with a single block, its task is returned: no task that adds up
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    parts = [delayed(lambda b: sum(map(f, b)))(data[i : i + size]) for i in range(0, len(data), size)]
    return parts[0] if len(parts) == 1 else delayed(sum)(parts)
