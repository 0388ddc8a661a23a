# caught by: batched_sum_graph, batched_sum_value
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum) for i in range(0, len(data), size)])
