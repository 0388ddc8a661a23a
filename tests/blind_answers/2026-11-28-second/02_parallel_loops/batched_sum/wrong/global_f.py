# f is kept in a global, which the next call changes before this one is computed
current = {}


def run_block(block):
    return sum(current["f"](x) for x in block)


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    current["f"] = f
    return delayed(sum)([delayed(run_block)(data[i : i + size]) for i in range(0, len(data), size)])
