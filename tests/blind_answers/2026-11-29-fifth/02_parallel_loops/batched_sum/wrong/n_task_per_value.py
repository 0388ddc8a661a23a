# a task for each value inside of each block
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []
    for i in range(0, len(data), size):
        sums.append(delayed(sum)([delayed(f)(x) for x in data[i : i + size]]))
    return delayed(sum)(sums)
