# starts from f of the first, adds all of the block, and takes the first away again: f is called too often
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        total = f(block[0])
        for x in block:
            total += f(x)
        return total - f(block[0])

    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
