# takes the blocks off the list that it is given
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    parts = []
    while data:
        block = data[:size]
        del data[:size]
        parts.append(delayed(lambda b: sum(map(f, b)))(block))
    return delayed(sum)(parts)
