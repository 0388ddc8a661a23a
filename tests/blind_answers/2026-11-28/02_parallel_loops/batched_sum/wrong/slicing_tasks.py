# wrong: needless tasks that cut the blocks
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    lazy = delayed(data)
    return delayed(sum)([delayed(block_sum)(lazy[i : i + size]) for i in range(0, len(data), size)])
