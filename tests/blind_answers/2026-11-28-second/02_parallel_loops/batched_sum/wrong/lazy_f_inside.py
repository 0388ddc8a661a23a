# f is made lazy inside the task of the block
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def work(block):
        return sum(delayed(f)(x) for x in block)

    return delayed(sum)([work(data[i : i + size]) for i in range(0, len(data), size)])
