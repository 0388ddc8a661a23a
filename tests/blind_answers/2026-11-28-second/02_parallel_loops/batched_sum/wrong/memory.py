# equal values of a block go through f once
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def work(block):
        known = {}
        for x in block:
            if x not in known:
                known[x] = f(x)
        return sum(known[x] for x in block)

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
