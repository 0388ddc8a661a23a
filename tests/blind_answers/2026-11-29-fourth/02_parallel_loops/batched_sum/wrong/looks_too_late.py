# the task looks `block` up when it runs: all take the last one
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []
    for i in range(0, len(data), size):
        block = data[i : i + size]

        def block_sum():
            return sum(f(x) for x in block)

        sums.append(delayed(block_sum)())
    return delayed(sum)(sums)
