import toolz


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def part(block):
        first, *rest = block
        total = f(first)
        for x in rest:
            total = total + f(x)
        return total

    return delayed(sum)(list(map(part, toolz.partition_all(size, data))))
