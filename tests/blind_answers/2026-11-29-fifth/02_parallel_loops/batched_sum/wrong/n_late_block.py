# the tasks look the block up when they run, and all see the last
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []
    for i in range(0, len(data), size):
        block = data[i : i + size]
        sums.append(delayed(lambda: sum(f(x) for x in block))())
    return delayed(sum)(sums)
