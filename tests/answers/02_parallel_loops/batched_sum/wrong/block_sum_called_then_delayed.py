# caught by: batched_sum_graph
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(block_sum(block)) for block in blocks])
