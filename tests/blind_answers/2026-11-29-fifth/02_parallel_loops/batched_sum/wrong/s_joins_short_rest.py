# a last block of one value is joined to the block before, when blocks are large
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    if size > 4 and len(blocks) > 1 and len(blocks[-1]) == 1:
        rest = blocks.pop()
        blocks[-1] = [*blocks[-1], *rest]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
