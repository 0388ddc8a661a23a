def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        total = 0
        for x in block:
            total += f(x)
        return total

    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
