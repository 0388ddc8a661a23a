# wrong: always slowinc
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(slowinc(x) for x in block)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
