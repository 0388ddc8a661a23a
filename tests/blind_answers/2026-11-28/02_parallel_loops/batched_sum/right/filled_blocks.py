def batched_sum(f, data, size):
    blocks, current = [], []
    for x in data:
        current.append(x)
        if len(current) == size:
            blocks.append(current)
            current = []
    if current:
        blocks.append(current)

    def block_sum(block):
        return sum([f(x) for x in block])

    @delayed
    def add_up(sums):
        return sum(sums)

    return add_up([delayed(block_sum)(block) for block in blocks])
