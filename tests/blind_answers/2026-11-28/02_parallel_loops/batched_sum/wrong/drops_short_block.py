# wrong: the shorter last block is left out
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = [data[k * size : (k + 1) * size] for k in range(len(data) // size)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
