# equal blocks share a task: f isn't called for each value
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    tasks = {}
    parts = []
    for i in range(0, len(data), size):
        block = tuple(data[i : i + size])
        if block not in tasks:
            tasks[block] = delayed(lambda b: sum(map(f, b)))(block)
        parts.append(tasks[block])
    return delayed(sum)(parts)
