# caught by: batched_sum_graph
def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    sums = []
    for i in range(0, len(data), size):
        sums.append(block_sum(data[i : i + size]).compute())
    return delayed(sum)(sums)
