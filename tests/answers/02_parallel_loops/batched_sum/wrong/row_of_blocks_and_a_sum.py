# caught by: batched_sum_graph
def batched_sum(f, data, size):
    @delayed
    def block_sum(before, block):
        return [*before, sum(f(x) for x in block)]

    sums = []
    for i in range(0, len(data), size):
        sums = block_sum(sums, data[i : i + size])
    return delayed(sum)(sums)
