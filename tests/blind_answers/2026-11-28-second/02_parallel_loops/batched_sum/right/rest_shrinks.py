def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def work(xs):
        return sum([f(x) for x in xs])

    rest, parts = list(data), []
    while rest:
        block, rest = rest[:size], rest[size:]
        parts.append(work(block))
    return delayed(sum)(parts)
