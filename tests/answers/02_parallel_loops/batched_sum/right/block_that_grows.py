def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    sums, block = [], []
    for x in data:
        block.append(x)
        if len(block) == size:
            sums.append(block_sum(block))
            block = []
    if block:
        sums.append(block_sum(block))
    return delayed(sum)(sums)
