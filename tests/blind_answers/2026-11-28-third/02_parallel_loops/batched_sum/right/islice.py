from itertools import islice


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    def total(values):
        s = 0
        for v in values:
            s = s + v
        return s

    def part(block):
        return total([f(x) for x in block])

    values = iter(data)
    parts = []
    while block := list(islice(values, size)):
        parts.append(delayed(part)(block))
    return delayed(total)(parts)
