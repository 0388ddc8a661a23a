# caught by: batched_sum_value
def batched_sum(f, data, size):
    block = []

    @delayed
    def block_sum(count):
        return sum(f(x) for x in block[:count])

    sums = []
    for i in range(0, len(data), size):
        block.clear()
        block.extend(data[i : i + size])
        sums.append(block_sum(len(block)))
    return delayed(sum)(sums)
