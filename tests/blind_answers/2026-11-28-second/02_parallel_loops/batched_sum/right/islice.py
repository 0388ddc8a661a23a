from itertools import islice


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    remaining = iter(data)
    parts = []
    while block := list(islice(remaining, size)):
        parts.append(delayed(lambda block: sum(map(f, block)))(block))
    return delayed(sum)(parts)
