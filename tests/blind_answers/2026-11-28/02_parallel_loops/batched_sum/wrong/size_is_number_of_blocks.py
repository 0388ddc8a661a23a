# wrong: takes size for the number of blocks
def batched_sum(f, data, size):
    length = ceil(len(data) / size)
    blocks = [data[i : i + length] for i in range(0, len(data), length)]

    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
