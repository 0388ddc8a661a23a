# f is called while the blocks are made
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    done = [f(x) for x in data]
    return delayed(sum)([delayed(sum)(done[i : i + size]) for i in range(0, len(done), size)])
