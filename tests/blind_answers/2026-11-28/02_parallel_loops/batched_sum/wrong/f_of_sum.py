# wrong: f of the block's sum
def batched_sum(f, data, size):
    def block_sum(block):
        return f(sum(block))

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
