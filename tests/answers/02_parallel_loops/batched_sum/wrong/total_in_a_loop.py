# caught by: batched_sum_graph
def batched_sum(f, data, size):
    @delayed
    def block_sum(total, block):
        return total + sum(f(x) for x in block)

    total = 0
    for i in range(0, len(data), size):
        total = block_sum(total, data[i : i + size])
    return total
