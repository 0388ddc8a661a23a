# caught by: batched_sum_graph
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    width = ceil(len(data) / size)
    blocks = [data[i : i + width] for i in range(0, len(data), width)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
