# wrong: one block too many (empty) when the length is a multiple of size
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    number = len(data) // size + 1
    return delayed(sum)([delayed(block_sum)(data[k * size : (k + 1) * size]) for k in range(number)])
