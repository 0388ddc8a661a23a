from itertools import islice


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    values, partial_sums = iter(data), []
    while block := list(islice(values, size)):
        partial_sums.append(delayed(lambda block: sum([f(x) for x in block]))(block))
    return delayed(sum)(partial_sums)
