# caught by: batched_sum_graph (own error)
def batched_sum(f, data, size):
    data = delayed(data)
    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(lambda block: sum(map(f, block)))(block) for block in blocks])
