# wrong: blocks of four whatever size is
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum)(data[i : i + 4]) for i in range(0, len(data), 4)])
