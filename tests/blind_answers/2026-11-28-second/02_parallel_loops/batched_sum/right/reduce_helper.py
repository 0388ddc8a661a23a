from functools import partial, reduce


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def work(f, block):
        first, *others = block
        return reduce(lambda total, x: total + f(x), others, f(first))

    starts = range(0, len(data), size)
    return delayed(sum)([delayed(partial(work, f))(data[s : s + size]) for s in starts])
