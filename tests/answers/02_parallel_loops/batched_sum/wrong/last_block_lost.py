# caught by: batched_sum_graph, batched_sum_value
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = [data[i * size : (i + 1) * size] for i in range(len(data) // size)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
