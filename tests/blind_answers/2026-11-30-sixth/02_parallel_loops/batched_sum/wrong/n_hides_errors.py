# a value on which f fails counts as 0
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def block_sum(block):
        total = 0
        for x in block:
            try:
                total += f(x)
            except Exception:
                pass
        return total

    return delayed(sum)([block_sum(data[i : i + size]) for i in range(0, len(data), size)])
