# caught by: batched_sum_value
def batched_sum(f, data, size):
    sums = {}

    def block_sum(start):
        sums[start] = sum(f(x) for x in data[start : start + size])

    def total(done):
        return sum(sums.values())

    return delayed(total)([delayed(block_sum)(start) for start in range(0, len(data), size)])
