from itertools import islice


@delayed
def sum_over(function, block):
    """Return the sum of function(x) over a block."""
    return sum(map(function, block))


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    values, sums = iter(data), []
    while block := list(islice(values, size)):
        sums.append(sum_over(f, block))
    return delayed(sum)(sums)
