# the tasks look the block up when they run: all take the last one
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    parts = []
    for i in range(0, len(data), size):
        block = data[i : i + size]

        @delayed
        def block_sum():
            return sum([f(x) for x in block])

        parts.append(block_sum())
    return delayed(sum)(parts)
