# caught by: batched_sum_value
def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    sums = []
    while data:
        sums.append(block_sum(data[:size]))
        del data[:size]
    return delayed(sum)(sums)
