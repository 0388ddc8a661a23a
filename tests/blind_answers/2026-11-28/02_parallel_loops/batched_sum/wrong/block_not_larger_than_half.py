# wrong: makes smaller blocks when size is larger than half of the data
def batched_sum(f, data, size):
    size = max(1, min(size, len(data) // 2))

    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
