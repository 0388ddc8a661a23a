# calls f once for equal values of a block
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        found = {}
        for x in block:
            if x not in found:
                found[x] = f(x)
        return sum(found[x] for x in block)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
