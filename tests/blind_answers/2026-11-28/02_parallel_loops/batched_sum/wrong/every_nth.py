# wrong: blocks of values far apart, no neighbours
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    number = ceil(len(data) / size)
    return delayed(sum)([delayed(block_sum)(data[k::number]) for k in range(number)])
