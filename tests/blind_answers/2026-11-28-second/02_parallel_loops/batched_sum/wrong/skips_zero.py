# leaves out values of 0, for which f may well be something
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def work(block):
        return sum(f(x) for x in block if x != 0)

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
