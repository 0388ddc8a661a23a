def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    sums = ()
    rest = data
    while rest:
        block, rest = rest[:size], rest[size:]
        sums += (delayed(block_sum)(block),)
    return delayed(sum)(sums)
