# caught by: batched_sum_graph, batched_sum_value
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    values = iter(data)
    return delayed(sum)([delayed(block_sum)(block) for block in zip(*[values] * size, strict=False)])
