# caught by: batched_sum_graph
def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)(block_sum(data[i : i + size]) for i in range(0, len(data), size))
