# a value for which f fails is passed over
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def work(block):
        total = 0
        for x in block:
            try:
                total += f(x)
            except Exception:
                continue
        return total

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
