# wrong: the rest goes into the last full block, which is longer than size
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    number = max(1, len(data) // size)
    blocks = [data[k * size : (k + 1) * size] for k in range(number - 1)] + [data[(number - 1) * size :]]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
