@delayed
def sum_of_block(f, block):
    return sum(f(x) for x in block)


@delayed
def add_up(*partial):
    return sum(partial)


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    return add_up(*[sum_of_block(f, data[i : i + size]) for i in range(0, len(data), size)])
