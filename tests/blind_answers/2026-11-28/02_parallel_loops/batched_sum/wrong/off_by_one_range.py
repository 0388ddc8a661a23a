# wrong: range ends one too early, a last block of one value is lost
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data) - 1, size)])
