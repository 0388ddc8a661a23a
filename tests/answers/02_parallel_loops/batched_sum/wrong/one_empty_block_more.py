# caught by: batched_sum_graph
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = [data[i * size : (i + 1) * size] for i in range(len(data) // size + 1)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
