from itertools import islice


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def of_block(block):
        return sum([f(x) for x in block])

    @delayed
    def of_all(*parts):
        return sum(parts)

    values, lazies = iter(data), []
    while block := list(islice(values, size)):
        lazies.append(of_block(block))
    return of_all(*lazies)
