def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def of_block(*block):
        return sum(f(x) for x in block)

    def add_all(*sums):
        return sum(sums)

    return delayed(add_all)(*[delayed(of_block)(*block) for block in given_blocks(f, data, size)])
