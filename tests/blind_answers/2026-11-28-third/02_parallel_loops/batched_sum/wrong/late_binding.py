# the helper looks at the loop variable when it runs: always the last block
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []
    for i in range(0, len(data), size):

        def block_sum():
            return sum(f(x) for x in data[i : i + size])

        sums.append(delayed(block_sum)())
    return delayed(sum)(sums)
