# a task per value inside the blocks, as if there were none
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []
    for i in range(0, len(data), size):
        block = data[i : i + size]
        sums.append(delayed(sum)([delayed(f)(x) for x in block]))
    return delayed(sum)(sums)
